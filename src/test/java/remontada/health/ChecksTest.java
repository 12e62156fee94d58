package remontada.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import remontada.cache.Keeping;
import remontada.health.Look.Data;
import remontada.health.Look.MatchesOn;
import remontada.health.Look.Seen;
import remontada.health.Look.SourceAnswer;
import remontada.health.Look.State;
import remontada.health.Look.Unseen;
import remontada.platform.Catalogue;
import remontada.platform.Memory;
import remontada.platform.PoolUse;
import remontada.platform.WebFiles;
import remontada.platform.Words;

/// Everything that can be wrong, one at a time, and what is said of it.
class ChecksTest {
    private static final Instant NOW = Instant.parse("2027-03-09T21:00:00Z");
    private static final Data DATA = new Data("ours", 7, 3, ago(Duration.ofMinutes(12)));
    private static final State WELL = new State(DATA, List.of(), new MatchesOn(0, null), null);
    private static final PoolUse FREE = new PoolUse(1, 8, 0);

    private final Words words = new Catalogue(WebFiles.built()).read(Locale.UK);

    @Test
    void nothingIsWrongWithASiteThatIsWell() {
        assertEquals(
                List.of(
                        "good It answers within 3 ms.",
                        "good 1 of 8 are in use.",
                        "good The edition that ships with this version is loaded.",
                        "good Something came in 12 minutes ago, in 3 runs so far.",
                        "good No match of a tie is on.",
                        "good 100 of 512 MB of heap are in use.",
                        "good Nobody listens, of 5,000 at most."),
                all(seen(WELL)));
    }

    @ParameterizedTest
    @EnumSource
    void withoutTheDatabaseReadersAreNotServed(Look.Why why) {
        assertEquals(
                switch (why) {
                    case AWAY ->
                        "bad It does not answer. Start PostgreSQL, or correct DATABASE_URL. The site needs no"
                                + " restart and goes on by itself.";
                    case BUSY ->
                        "bad Every connection to it is in use. See in pg_stat_activity which statements take"
                                + " long, and what else the machine does.";
                    case WRONG ->
                        "bad It answers with an error. Standard error says which. A schema of another version"
                                + " is brought up to date when a site of this version starts.";
                },
                all(new Unseen(NOW, why)).getFirst());
    }

    @Test
    void anEmptyDatabaseServesNobody() {
        assertEquals(
                "bad It holds no history yet. Start a site with a user who may write: it loads the history.",
                all(seen(new State(new Data(null, 0, 0, null), List.of(), new MatchesOn(0, null), null)))
                        .getFirst());
    }

    @Test
    void aSlowOneAndAFullPoolNeedALook() {
        assertEquals(
                "doubtful It answers within 812 ms.",
                start(new DatabaseCheck(() -> FREE), new Seen(NOW, Duration.ofMillis(812), WELL), 0));
        assertEquals(
                "doubtful 8 of 8 are in use, and 5 requests wait.",
                start(new DatabaseCheck(() -> new PoolUse(8, 8, 5)), seen(WELL), 1));
    }

    @Test
    void aReplicaThatLagsIsNamed() {
        assertEquals("good What is read here is 2 seconds behind.", replica(Duration.ofSeconds(2)));
        assertEquals("doubtful What is read here is 12 minutes behind.", replica(Duration.ofMinutes(12)));
    }

    @Test
    void anotherEditionNeedsALook() {
        assertEquals(
                "doubtful Another edition than the one that ships with this version is loaded.",
                start(new DataCheck(() -> "theirs"), seen(WELL), 0));
    }

    @Test
    void aSourceIsLateAfterThreeHoursAndWhenItFailsDuringAMatchAfterFiveMinutes() {
        assertEquals("good web answered 2 hours ago.", source(answered(Duration.ofHours(2), 0, false)));
        assertEquals(
                "doubtful web answered 4 hours ago, and failed 3 times since.",
                source(answered(Duration.ofHours(4), 3, false)));
        assertEquals(
                "doubtful web answered 6 minutes ago, and failed once since.",
                source(answered(Duration.ofMinutes(6), 1, true)));
        assertEquals("good web answered 6 minutes ago.", source(answered(Duration.ofMinutes(6), 0, true)));
        assertEquals("doubtful web has never answered.", source(new SourceAnswer("web", null, 0, false)));
    }

    @Test
    void aMatchOfWhichNothingIsHeardNeedsALook() {
        assertEquals(
                "good 2 matches of ties are on; of one of them nothing was heard for 20 seconds.",
                on(2, Duration.ofSeconds(20)));
        assertEquals(
                "doubtful One match of a tie is on; nothing was heard of it for 12 minutes.",
                on(1, Duration.ofMinutes(12)));
    }

    @Test
    void aNodeThatIsFullNeedsALook() {
        var node = new NodeCheck(
                () -> new Memory(500L << 20, 512L << 20), () -> 4_600, 5_000, () -> OptionalLong.of(9 << 20));

        assertEquals(
                List.of(
                        "doubtful 500 of 512 MB of heap are in use.",
                        "doubtful 4,600 readers listen, of 5,000 at most.",
                        "doubtful 9 MB are left where the embedded database writes."),
                Stream.of(0, 1, 2).map(which -> start(node, seen(WELL), which)).toList());
    }

    @Test
    void whetherKeptAnswersAreRightIsKnownOrNeedsALook() {
        assertEquals("good Nothing is kept yet, in 0 of 64 MB.", kept(0, 0, Duration.ZERO));
        assertEquals("good 1,200 answers are kept, in 17 of 64 MB.", kept(1_200, 17 << 20, Duration.ofSeconds(2)));
        assertEquals(
                "doubtful Whether the 1,200 answers that are kept are still right was last known 3 minutes ago.",
                kept(1_200, 17 << 20, Duration.ofMinutes(3)));
    }

    private String kept(long answers, long bytes, Duration unconfirmed) {
        var keeping = new Keeping(answers, bytes, 64 << 20, unconfirmed);
        return start(new CacheCheck(() -> keeping), seen(WELL), 0);
    }

    private String replica(Duration behind) {
        var state = new State(DATA, List.of(), new MatchesOn(0, null), behind);
        return start(new DatabaseCheck(() -> FREE), seen(state), 2);
    }

    private String source(SourceAnswer source) {
        var state = new State(DATA, List.of(source), new MatchesOn(0, null), null);
        return start(new DataCheck(() -> "ours"), seen(state), 3);
    }

    private String on(int matches, Duration silence) {
        var state = new State(DATA, List.of(), new MatchesOn(matches, ago(silence)), null);
        return start(new DataCheck(() -> "ours"), seen(state), 2);
    }

    /// The grade and what is said, without the advice, which every finding that is not good must have.
    private String start(Check check, Look look, int which) {
        var finding = check.findings(look, NOW).toList().get(which);
        assertEquals(finding.grade() == Grade.GOOD, finding.advice().isEmpty());
        return finding.grade().slug() + " " + words.say(finding.says());
    }

    private List<String> all(Look look) {
        return Stream.of(
                        new DatabaseCheck(() -> FREE),
                        new DataCheck(() -> "ours"),
                        new NodeCheck(() -> new Memory(100L << 20, 512L << 20), () -> 0, 5_000, OptionalLong::empty))
                .flatMap(check -> check.findings(look, NOW))
                .map(finding -> finding.grade().slug() + " " + words.say(finding.says())
                        + finding.advice()
                                .map(advice -> " " + words.say(advice))
                                .orElse(""))
                .toList();
    }

    private static Seen seen(State state) {
        return new Seen(NOW, Duration.ofMillis(3), state);
    }

    private static SourceAnswer answered(Duration age, int failures, boolean inPlay) {
        return new SourceAnswer("web", ago(age), failures, inPlay);
    }

    private static Instant ago(Duration age) {
        return NOW.minus(age);
    }
}
