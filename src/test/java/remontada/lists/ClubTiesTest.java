package remontada.lists;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.jooq.Record1;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import remontada.TestSite;
import remontada.football.Side;
import remontada.ties.TieSummary;
import remontada.ties.TiesAsOf;

/// A club's ties are judged one by one in Java; lists with filters combined at random must be the same.
class ClubTiesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry("competition", List.of("champions-league", "europa-league")),
            Map.entry("era", List.of("champions-league", "european-cup")),
            Map.entry("scope", List.of("knockout", "qualifying")),
            Map.entry("stage", List.of("round-of-16", "quarter-final", "semi-final", "final", "qualifying-3")),
            Map.entry("legs", List.of("1", "2")),
            Map.entry(
                    "first-leg",
                    List.of("home", "away", "won", "drew", "lost", "won-home", "drew-away", "lost-home", "lost-away")),
            Map.entry("method", List.of("aggregate", "away-goals", "extra-time", "penalties", "single-match")),
            Map.entry("against", List.of("bayern-munich", "juventus", "liverpool")),
            Map.entry("against-country", List.of("ENG", "GER", "ITA", "POR")),
            Map.entry("from", List.of("1955-56", "1975-76", "1999-00")),
            Map.entry("to", List.of("1999-00", "2010-11", "2023-24")),
            Map.entry("after", List.of("1969-11-01", "1999-03-17")),
            Map.entry("before", List.of("2019-05-07", "2023-03-15")),
            Map.entry("last", List.of("1", "3", "10")),
            Map.entry("outcome", List.of("through", "out", "came-back", "lost-lead")));

    private final TestSite site = TestSite.running();

    @Test
    void listsHoldExactlyTheTiesThatMatch() {
        var every = ties();
        var random = new Random(1956);
        var found = 0;

        for (var i = 0; i < 120; i++) {
            var club = List.of("real-madrid", "barcelona", "celtic", "benfica").get(i % 4);
            var asked = Asked.of(VALUES, random);
            var data = site.json("/clubs/" + club + "/ties.json?on=" + DAY + "&" + asked.query());

            var among = asked.last(every.stream()
                    .filter(tie -> matches(tie, club, asked))
                    .sorted(Comparator.comparing((TieSummary tie) ->
                                    requireNonNull(tie.days().decided()))
                            .thenComparing(TieSummary::id)
                            .reversed())
                    .toList());
            var listed =
                    among.stream().filter(tie -> hasOutcome(tie, club, asked)).toList();
            var won = among.stream().filter(tie -> wonBy(tie, club)).count();
            assertEquals(among.size(), data.get("total").asInt(), club + asked);
            assertEquals(
                    asked.value("outcome").isPresent() ? listed.size() : won,
                    data.get("count").asInt(),
                    club + asked);
            assertEquals(
                    listed.stream().map(TieSummary::path).toList(),
                    StreamSupport.stream(data.get("items").spliterator(), false)
                            .map(item -> item.get("path").asString())
                            .toList(),
                    club + asked);
            found += listed.size();
        }

        assertTrue(found > 500, "too few lists had any tie: " + found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        real-madrid/ties?stage=final&competition=champions-league&outcome=through | Real Madrid: 14 of 17 ties won
        real-madrid/ties?stage=final&competition=champions-league                 | Real Madrid: 17 ties, 14 won
        liverpool/ties?method=penalties&competition=champions-league              | Liverpool: 3 ties, 3 won
        liverpool/ties?first-leg=lost-home&outcome=came-back                      | Liverpool: 0 comebacks in 1 tie
        """)
    void thePageCountsThem(String path, String heading) {
        var page = site.page("/clubs/" + path + "&on=2023-03-14");

        assertEquals(heading, page.expectFirst("h1").text());
    }

    @Test
    void thePageSaysWhatWasAskedForAndTheFormKeepsIt() {
        var page = site.page("/clubs/liverpool/ties?last=3&stage=round-of-16&against-country=ESP&on=2023-03-14");

        assertEquals(
                "Ties in the round of 16 of any European competition since 1955-56, against clubs from Spain, the last"
                        + " three, as of 14 March 2023.",
                page.expectFirst("main .lead").text());
        assertEquals(
                "ESP",
                page.expectFirst("select[name=against-country] option[selected]")
                        .val());
        assertEquals("3", page.expectFirst("input[name=last]").val());
        assertEquals(
                "/clubs/liverpool/ties.json?stage=round-of-16&against-country=ESP&last=3&on=2023-03-14",
                page.expectFirst("link[type=application/json]").attr("href"));
    }

    @ParameterizedTest
    @CsvSource({
        "legs=3, 400",
        "first-leg=won-neutral, 400",
        "outcome=maybe, 400",
        "last=0, 400",
        "against-country=XYZ, 400",
        "after=yesterday, 400",
        "after=2020-01-02&before=2020-01-03, 400",
        "against=nobody, 404",
        "page=99, 404"
    })
    void whatMeansNothingIsRefused(String query, int status) {
        assertEquals(status, site.get("/clubs/liverpool/ties?" + query).statusCode());
    }

    @Test
    void aListTakesThreeStatementsHoweverLong() {
        assertEquals(3, site.statementsOf("/clubs/real-madrid/ties").size());
    }

    private List<TieSummary> ties() {
        var from = new TiesAsOf(site.sql(), DAY);
        return new ArrayList<>(from.select(DSL.noCondition(), from.tie().TIE_ID).fetch(Record1::value1));
    }

    private static boolean matches(TieSummary tie, String club, Asked asked) {
        var ending = tie.ending();
        var host = tie.host().slug().equals(club);
        if (!host && !tie.visitor().slug().equals(club) || ending == null || !ending.playedOut()) {
            return false;
        }
        var opponent = host ? tie.visitor() : tie.host();
        var behind = tie.behind();
        var result = behind == null ? "drew" : (behind.side() == Side.HOST) == host ? "lost" : "won";
        var firstLeg = result + "-" + (host ? "home" : "away");
        return asked.is("competition", tie.competition().slug())
                && asked.isIn(tie.season())
                && asked.is("scope", tie.stage().kind())
                && asked.is("stage", tie.stage().slug())
                && asked.is("legs", Integer.toString(tie.rules().legs()))
                && asked.value("first-leg").stream()
                        .allMatch(leg -> tie.rules().legs() == 2
                                && List.of(leg.split("-")).stream()
                                        .allMatch(word ->
                                                List.of(firstLeg.split("-")).contains(word)))
                && asked.is("method", ending.method().slug())
                && asked.is("against", opponent.slug())
                && asked.is("against-country", opponent.country())
                && asked.value("after").stream()
                        .allMatch(after -> requireNonNull(tie.days().decided()).isAfter(LocalDate.parse(after)))
                && asked.value("before").stream()
                        .allMatch(before -> requireNonNull(tie.days().decided()).isBefore(LocalDate.parse(before)));
    }

    private static boolean wonBy(TieSummary tie, String club) {
        return tie.winner().orElseThrow().slug().equals(club);
    }

    private static boolean hasOutcome(TieSummary tie, String club, Asked asked) {
        var comeback = requireNonNull(tie.ending()).comeback();
        return switch (asked.value("outcome").orElse("any")) {
            case "through" -> wonBy(tie, club);
            case "out" -> !wonBy(tie, club);
            case "came-back" -> wonBy(tie, club) && comeback;
            case "lost-lead" -> !wonBy(tie, club) && comeback;
            default -> true;
        };
    }
}
