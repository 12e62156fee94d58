package remontada.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import remontada.TestSite;
import tools.jackson.databind.JsonNode;

/// What a page says first, and that it says where it counts only once in full.
class WhatLeadsTest {
    private static final String AMSTERDAM = "/ties/champions-league/2018-19/tottenham-hotspur-v-ajax";

    private final TestSite site = TestSite.running();

    @Test
    void lucasMourasWinnerComesBeforeWhatWasKnownOnTheEve() {
        assertEquals(
                List.of("from-here", "deciding-goal", "lost-at-home", "hat-trick-2"),
                of(AMSTERDAM, "id").subList(0, 4));
    }

    @Test
    void fiveWhoCameBackAreNoNewsOnceCelticDidNot() {
        assertEquals(
                "deciding-goal",
                of("/ties/champions-league/2024-25/celtic-v-bayern-munich", "id")
                        .getFirst());
    }

    @Test
    void aHomeDefeatByFiveIsNotMissedInThirteenMatches() {
        assertTrue(of("/ties/champions-league/1992-93/glentoran-v-marseille", "id").stream()
                .noneMatch(id -> id.startsWith("rarely-beaten-by")));
    }

    @Test
    void theKnockOutStageIsNamedInFullOnce() {
        var texts = of(AMSTERDAM, "text");

        assertEquals(
                1,
                texts.stream()
                        .filter(text -> text.contains("the Champions League knock-out stage"))
                        .count());
        assertTrue(texts.stream().anyMatch(text -> text.contains(" in the knock-out stage")), texts.toString());
        assertEquals(
                1,
                texts.stream()
                        .filter(text -> text.contains("qualifying included"))
                        .count());
    }

    @Test
    void aClubThatMayBeInAnotherFinalIsNotSaidToHaveLostThemAll() {
        assertTrue(of("/clubs/arsenal", "id").stream().noneMatch("finals-lost"::equals));
        assertTrue(of("/clubs/malmo", "id").contains("finals-lost"));
    }

    private List<String> of(String path, String field) {
        return site.json(path + ".json")
                .path("statements")
                .valueStream()
                .map((JsonNode statement) -> statement.path(field).asString())
                .toList();
    }
}
