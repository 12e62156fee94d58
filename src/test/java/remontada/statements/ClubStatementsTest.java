package remontada.statements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import remontada.TestSite;
import remontada.football.Method;
import remontada.football.Run;
import remontada.schema.Tables;
import remontada.statements.SlowRecord.Match;
import remontada.statements.SlowRecord.Past;
import tools.jackson.databind.JsonNode;

/// No statement on a club is false: every number is counted again from the matches themselves, every list behind it is
/// opened, for clubs great and small on days of all eras.
class ClubStatementsTest {
    private static final int PAGES = 150;
    private static final Pattern UNSPEAKABLE =
            Pattern.compile("[{}]|null|  |\\b1 times|\\b0 times| ,| \\.|\\.\\.|\\bThe the\\b|\\bin 1\\b");

    private final TestSite site = TestSite.running();
    private final SlowRecord slow = new SlowRecord(site.sql());
    private final ListBehind evidence = new ListBehind(site);
    private final Map<String, Integer> ids =
            site.sql().selectFrom(Tables.CLUB).fetchMap(Tables.CLUB.SLUG, Tables.CLUB.ID);

    @Test
    void everyNumberIsCountedAgainAndEveryListIsOfExactlyThose() {
        var random = new Random(22);
        var great = List.of(
                "real-madrid", "liverpool", "ac-milan", "bayern-munich", "ajax", "benfica", "celtic", "barcelona");
        var others = slow.ties.stream()
                .filter(tie -> tie.competition().equals("champions-league"))
                .map(Past::host)
                .distinct()
                .toList();
        var slugs = site.sql().selectFrom(Tables.CLUB).fetchMap(Tables.CLUB.ID, Tables.CLUB.SLUG);
        var wrong = new ArrayList<String>();
        var kinds = new TreeSet<String>();
        for (var i = 0; i < PAGES; i++) {
            var club = i % 3 == 0
                    ? great.get(random.nextInt(great.size()))
                    : slugs.get(others.get(random.nextInt(others.size())));
            var day =
                    LocalDate.of(i % 2 == 0 ? 2012 : 1960, 3, 1).plusDays(random.nextInt(i % 2 == 0 ? 5_000 : 19_000));
            var page = "/clubs/" + club + ".json?on=" + day;
            var statements = site.json(page).path("statements");
            assertTrue(statements.size() <= ClubStatements.MOST);
            for (var statement : statements) {
                var id = statement.path("id").asString();
                kinds.add(id.replaceFirst("^(country|against)-.*", "$1"));
                var counted = counted(statement, ids.get(club), day);
                var said = statement.path("count").asInt() + " of "
                        + statement.path("total").asInt();
                if (!counted.equals(said)) {
                    wrong.add(page + " counted " + counted + " but " + statement);
                }
                var complaint = evidence.complaintAbout(statement);
                if (!complaint.isEmpty()) {
                    wrong.add(page + " " + complaint + ": " + statement);
                }
                var text = statement.path("text").asString();
                if (UNSPEAKABLE.matcher(text).find() || !text.endsWith(".")) {
                    wrong.add(page + " cannot be said: " + text);
                }
            }
        }
        assertEquals("", String.join("\n", wrong.stream().limit(30).toList()));
        assertTrue(kinds.size() >= 20, "only these kinds were tried: " + kinds);
    }

    @Test
    void aClubsPageShowsThemWithTheirLists() {
        var page = site.page("/clubs/liverpool?on=2023-03-14");
        var said = page.select(".statements li").eachText();

        assertTrue(said.getFirst()
                .startsWith("Liverpool have been champions of Europe six times, last in 2019, in ten finals."));
        assertTrue(
                said.stream()
                        .anyMatch(text -> text.startsWith("Liverpool’s greatest comeback is from three down, against"
                                + " Barcelona in the 2019 Champions League semi-final; they have been three or"
                                + " more down twice and gone through once.")),
                said.toString());
        assertEquals(
                said.size(), page.select(".statements a[href*=on=2023-03-14]").size());
    }

    /// What is not known on a day is not said on it.
    @Test
    void nothingLaterIsKnown() {
        var before = site.json("/clubs/liverpool.json?on=2019-05-06").path("statements");

        for (var statement : before) {
            assertTrue(!statement.path("text").asString().contains("2019"), statement.toString());
        }
    }

    private String counted(JsonNode statement, int club, LocalDate day) {
        var id = statement.path("id").asString();
        var ties = slow.ties.stream()
                .filter(tie -> tie.competition().equals("champions-league") && tie.playedOut())
                .filter(tie -> tie.has(club) && !tie.decidedOn().isAfter(day))
                .toList();
        var behind = ties.stream()
                .filter(Past::hadChaser)
                .filter(tie -> tie.chaser() == club)
                .toList();
        var ahead = ties.stream()
                .filter(Past::hadChaser)
                .filter(tie -> tie.leader() == club)
                .toList();
        return switch (id) {
            case "titles" -> won(ties.stream().filter(tie -> tie.stage().equals("final")), club);
            case "finals-lost" -> lost(ties.stream().filter(tie -> tie.stage().equals("final")), club);
            case "comebacks-made" -> back(behind);
            case "comebacks-suffered" -> back(ahead);
            case "greatest-comeback" ->
                back(behind.stream().filter(from(deepest(behind))).toList());
            case "never-from-there" ->
                back(behind.stream().filter(from(deepest(behind) + 1)).toList());
            case "greatest-lead-lost" ->
                back(ahead.stream().filter(from(deepest(ahead))).toList());
            case "never-lost-lead" ->
                back(ahead.stream().filter(from(deepest(ahead) + 1)).toList());
            case "lost-at-home" -> won(behind.stream().filter(tie -> tie.host() == club), club);
            case "won-away" -> won(ahead.stream().filter(tie -> tie.visitor() == club), club);
            case "shoot-outs" -> won(ties.stream().filter(tie -> tie.method() == Method.PENALTIES), club);
            case "away-goals" -> won(ties.stream().filter(tie -> tie.method() == Method.AWAY_GOALS), club);
            case "best-stage" -> won(ties.stream().filter(tie -> tie.stage().equals(furthest(ties))), club);
            case "absence" -> {
                var knockout = ties.stream()
                        .filter(tie -> tie.kind().equals("knockout"))
                        .toList();
                yield won(
                        knockout.stream()
                                .filter(tie ->
                                        tie.season() == knockout.getLast().season()),
                        club);
            }
            case "biggest-win" -> {
                var matches = matches(club, day)
                        .filter(match -> match.competition().equals("champions-league"))
                        .toList();
                var most = matches.stream()
                        .mapToInt(match -> match.margin(club))
                        .max()
                        .orElseThrow();
                yield matches.stream()
                                .filter(match -> match.margin(club) == most)
                                .count() + " of " + matches.size();
            }
            case "home-run", "away-run" ->
                run(
                        statement,
                        matches(club, day)
                                .filter(match -> match.competition().equals("champions-league"))
                                .filter(match -> (match.venue(club) + "-run").equals(id)),
                        club);
            case "form-run" -> run(statement, matches(club, day), club);
            case "league-run" -> {
                var league = matches(club, day)
                        .filter(match -> match.kind().equals("league"))
                        .findFirst()
                        .orElseThrow()
                        .competition();
                yield run(
                        statement,
                        matches(club, day).filter(match -> match.competition().equals(league)),
                        club);
            }
            case "run-ended" -> {
                var length = run(statement, matches(club, day).skip(1), club).split(" ")[0];
                yield length + " of " + (Integer.parseInt(length) + 1);
            }
            case String other
            when other.startsWith("country-") ->
                won(ties.stream().filter(tie -> other.endsWith(slow.countries.get(tie.other(club)))), club);
            case String other
            when other.startsWith("against-") ->
                won(ties.stream().filter(tie -> ids.get(other.substring(8)) == tie.other(club)), club);
            default -> throw new AssertionError("a kind without a second computation: " + id);
        };
    }

    private static Predicate<Past> from(int deficit) {
        return tie -> tie.deficit() >= deficit;
    }

    private static int deepest(List<Past> ties) {
        return ties.stream()
                .filter(Past::cameBack)
                .mapToInt(Past::deficit)
                .max()
                .orElse(0);
    }

    private static String furthest(List<Past> ties) {
        var order = List.of("final", "semi-final", "quarter-final");
        return ties.stream()
                .map(Past::stage)
                .filter(order::contains)
                .min(Comparator.comparing(order::indexOf))
                .orElseThrow();
    }

    private static String back(List<Past> ties) {
        return ties.stream().filter(Past::cameBack).count() + " of " + ties.size();
    }

    private static String won(Stream<Past> some, int club) {
        var ties = some.toList();
        return ties.stream().filter(tie -> tie.winner() == club).count() + " of " + ties.size();
    }

    private static String lost(Stream<Past> some, int club) {
        var ties = some.toList();
        return ties.stream().filter(tie -> tie.winner() != club).count() + " of " + ties.size();
    }

    /// Newest first.
    private Stream<Match> matches(int club, LocalDate day) {
        return slow.matches.stream()
                .filter(match ->
                        match.has(club) && match.played() && !match.on().isAfter(day));
    }

    /// The run that the sentence names, counted from its first word on.
    private static String run(JsonNode statement, Stream<Match> newestFirst, int club) {
        var matches = newestFirst.toList();
        var text = statement.path("text").asString();
        var run = Stream.of(
                        Map.entry("have won their last", Run.WINNING),
                        Map.entry("straight wins", Run.WINNING),
                        Map.entry("have lost their last", Run.LOSING),
                        Map.entry("straight defeats", Run.LOSING),
                        Map.entry("have drawn their last", Run.DRAWING),
                        Map.entry("straight draws", Run.DRAWING),
                        Map.entry("unbeaten", Run.UNBEATEN),
                        Map.entry("without defeat", Run.UNBEATEN),
                        Map.entry("without a win", Run.WINLESS),
                        Map.entry("have scored", Run.SCORING),
                        Map.entry("with a goal", Run.SCORING),
                        Map.entry("have conceded", Run.CONCEDING),
                        Map.entry("without a clean sheet", Run.CONCEDING),
                        Map.entry("have not scored", Run.WITHOUT_SCORING),
                        Map.entry("without a goal", Run.WITHOUT_SCORING),
                        Map.entry("clean sheets", Run.CLEAN_SHEETS))
                .filter(word -> text.contains(word.getKey()))
                .findFirst()
                .orElseThrow()
                .getValue();
        var length =
                matches.stream().takeWhile(match -> belongs(run, match, club)).count();
        return length + " of " + length;
    }

    private static boolean belongs(Run run, Match match, int club) {
        return switch (run) {
            case WINNING -> match.margin(club) > 0;
            case LOSING -> match.margin(club) < 0;
            case DRAWING -> match.margin(club) == 0;
            case UNBEATEN -> match.margin(club) >= 0;
            case WINLESS -> match.margin(club) <= 0;
            case SCORING -> match.goals(club) > 0;
            case CONCEDING -> match.conceded(club) > 0;
            case WITHOUT_SCORING -> match.goals(club) == 0;
            case CLEAN_SHEETS -> match.conceded(club) == 0;
        };
    }
}
