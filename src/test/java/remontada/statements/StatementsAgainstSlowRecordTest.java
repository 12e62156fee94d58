package remontada.statements;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import remontada.TestSite;
import remontada.platform.Statement;
import remontada.ties.TieSummary;

/// No statement is false: over hundreds of ties of all eras, before, between and after their legs, every number said is
/// counted again from the matches themselves.
class StatementsAgainstSlowRecordTest {
    private static final LocalDate END = LocalDate.of(2026, 6, 30);
    private static final int TIES = 500;
    private static final Pattern UNSPEAKABLE =
            Pattern.compile("[{}]|null|  |\\b1 times|\\b0 times| ,| \\.|\\.\\.|\\ball two\\b|\\bin 1\\b");

    private final Record record = Record.ofTheTestSite();
    private final SlowRecord slow = new SlowRecord(TestSite.running().sql());

    @Test
    void everyNumberIsCountedAgainAndEverySentenceCanBeSaid() {
        var wrong = new ArrayList<String>();
        var seen = new TreeMap<String, Integer>();
        for (var facts : sample(new Random(14), TIES)) {
            var counts = new SlowCounts(slow, facts.tie(), facts.day());
            for (var claim : record.claims(facts)) {
                seen.merge(SlowCounts.kind(claim), 1, Integer::sum);
                var counted = counts.of(claim);
                var where = facts.tie().path() + "?on=" + facts.day() + " " + claim.id() + ": " + record.text(claim);
                if (counted.count() != claim.count() || counted.total() != claim.total()) {
                    wrong.add(where + " but " + counted + ", not " + claim.count() + " of " + claim.total());
                }
                if (!wasPlayed(claim)) {
                    wrong.add(where + " but that match was not played");
                }
                if (UNSPEAKABLE.matcher(record.text(claim)).find()
                        || !record.text(claim).endsWith(".")) {
                    wrong.add(where);
                }
            }
        }
        assertEquals("", wrong.stream().limit(40).collect(joining("\n")));
        assertTrue(seen.size() >= Kinds.OF_TIES.size() - 3, () -> "only these kinds were tried: " + seen);
    }

    /// Where a claim names an opponent and a year, the clubs met in it, and by the score that is said.
    private boolean wasPlayed(Claim claim) {
        var said = claim.sentence().arguments();
        var opponent = said.getOrDefault("opponent", "").toString();
        var year = said.getOrDefault("year", said.getOrDefault("day", "")).toString();
        return opponent.isEmpty()
                || year.isEmpty()
                || slow.met(
                        said.getOrDefault("back", said.get("club")).toString(),
                        opponent,
                        year.substring(0, 4),
                        said.getOrDefault("score", "").toString());
    }

    @Test
    void noTieHasMoreThanTwelveStatementsAndNoTwoOfATopic() {
        for (var facts : sample(new Random(15), 50)) {
            var said = record.statements(facts);
            assertTrue(said.size() <= Statements.MOST);
            assertEquals(
                    said.size(), said.stream().map(Statement::text).distinct().count());
            assertEquals(
                    said.size(), said.stream().map(Statement::id).distinct().count());
        }
    }

    /// Two ties in three from the knock-out stages; each from one of three days.
    private List<Facts> sample(Random random, int size) {
        var ties = record.ties(END).stream()
                .filter(tie -> tie.days().first() != null)
                .toList();
        var knockout = ties.stream()
                .filter(tie -> tie.stage().kind().equals("knockout"))
                .toList();
        var sample = new ArrayList<Facts>();
        while (sample.size() < size) {
            var from = random.nextInt(3) > 0 ? knockout : ties;
            var tie = from.get(random.nextInt(from.size()));
            var day = day(tie, random.nextInt(3));
            record.known(tie, day).ifPresent(known -> sample.add(record.facts(known, day)));
        }
        return sample;
    }

    private static LocalDate day(TieSummary tie, int choice) {
        var first = tie.days().first();
        var second = tie.days().second();
        return choice == 0 ? END : choice == 1 && second != null ? second.minusDays(1) : first.minusDays(1);
    }
}
