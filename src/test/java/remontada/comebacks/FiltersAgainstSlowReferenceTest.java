package remontada.comebacks;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jooq.Record1;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import remontada.TestSite;
import remontada.football.Season;
import remontada.football.Side;
import remontada.ties.TieSummary;
import remontada.ties.TiesAsOf;

/// Every tie of the history is judged one by one in Java; lists with filters combined at random must be the same.
class FiltersAgainstSlowReferenceTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry("competition", List.of("all", "champions-league", "europa-league", "conference-league")),
            Map.entry("era", List.of("all", "champions-league", "european-cup")),
            Map.entry("scope", List.of("all", "knockout", "qualifying")),
            Map.entry("stage", List.of("round-of-16", "quarter-final", "semi-final", "first-round", "qualifying-2")),
            Map.entry("deficit", List.of("1", "2", "3")),
            Map.entry("min-deficit", List.of("1", "2", "3")),
            Map.entry("second-leg", List.of("home", "away")),
            Map.entry("method", List.of("aggregate", "away-goals", "extra-time", "penalties", "replay")),
            Map.entry("club", List.of("real-madrid", "barcelona", "celtic")),
            Map.entry("against", List.of("bayern-munich", "juventus", "anderlecht")),
            Map.entry("country", List.of("ESP", "ENG", "SCO")),
            Map.entry("against-country", List.of("GER", "ITA", "BEL")),
            Map.entry("after", List.of("1969-11-01", "1999-03-17", "2019-03-06")),
            Map.entry("before", List.of("2019-05-07", "2021-05-01", "2023-03-15")),
            Map.entry("from", List.of("1955-56", "1975-76", "1999-00")),
            Map.entry("to", List.of("1999-00", "2010-11", "2023-24")),
            Map.entry("outcome", List.of("came-back", "went-out", "any")));

    private final TestSite site = TestSite.running();

    @Test
    void listsHoldExactlyTheTiesThatMatch() {
        var every = ties();
        var random = new Random(1955);
        var found = 0;

        for (var i = 0; i < 120; i++) {
            var asked = asked(random);
            var data = site.json("/comebacks.json?" + query(asked));

            var matching = every.stream().filter(tie -> matches(tie, asked)).toList();
            var expected =
                    matching.stream().filter(tie -> hasOutcome(tie, asked)).toList();
            assertEquals(matching.size(), data.get("total").asInt(), "total of " + asked);
            assertEquals(
                    matching.stream()
                            .filter(FiltersAgainstSlowReferenceTest::cameBack)
                            .count(),
                    data.get("count").asInt(),
                    "count of " + asked);
            assertEquals(
                    expected.stream().map(TieSummary::path).sorted().toList(),
                    StreamSupport.stream(data.get("items").spliterator(), false)
                            .map(item -> item.get("tie").get("path").asString())
                            .sorted()
                            .toList(),
                    "items of " + asked);
            found += expected.size();
        }

        assertTrue(found > 1000, "too few lists had any tie: " + found);
    }

    private List<TieSummary> ties() {
        var from = new TiesAsOf(site.sql(), DAY);
        return from.select(DSL.noCondition(), from.tie().TIE_ID).fetch(Record1::value1);
    }

    private static Map<String, String> asked(Random random) {
        var asked = new HashMap<String, String>();
        var names = new ArrayList<>(VALUES.keySet().stream().sorted().toList());
        for (var name : names) {
            if (random.nextInt(5) == 0) {
                var values = requireNonNull(VALUES.get(name));
                asked.put(name, values.get(random.nextInt(values.size())));
            }
        }
        if (asked.containsKey("deficit")) {
            asked.remove("min-deficit");
        }
        asked.putIfAbsent("era", "all");
        asked.putIfAbsent("scope", "all");
        return asked;
    }

    private static String query(Map<String, String> asked) {
        return asked.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining("&", "", "&on=" + DAY));
    }

    private static boolean matches(TieSummary tie, Map<String, String> asked) {
        var behind = tie.behind();
        var ending = tie.ending();
        if (tie.rules().legs() != 2 || behind == null || ending == null || !ending.playedOut()) {
            return false;
        }
        var season = tie.season();
        var firstOfEra = new Season(1992);
        var competition = value(asked, "competition").orElse("champions-league");
        return (competition.equals("all") || tie.competition().slug().equals(competition))
                && switch (value(asked, "era").orElseThrow()) {
                    case "champions-league" -> season.compareTo(firstOfEra) >= 0;
                    case "european-cup" -> season.compareTo(firstOfEra) < 0;
                    default -> true;
                }
                && (value(asked, "scope").orElseThrow().equals("all")
                        || is(asked, "scope", tie.stage().kind()))
                && is(asked, "stage", tie.stage().slug())
                && is(asked, "deficit", Integer.toString(behind.goals()))
                && value(asked, "min-deficit").stream().allMatch(least -> behind.goals() >= Integer.parseInt(least))
                && is(asked, "second-leg", behind.side() == Side.VISITOR ? "home" : "away")
                && is(asked, "method", ending.method().slug())
                && is(asked, "club", tie.club(behind.side()).slug())
                && is(asked, "against", tie.club(behind.side().other()).slug())
                && is(asked, "country", tie.club(behind.side()).country())
                && is(asked, "against-country", tie.club(behind.side().other()).country())
                && value(asked, "after").stream()
                        .allMatch(after -> requireNonNull(tie.days().decided()).isAfter(LocalDate.parse(after)))
                && value(asked, "before").stream()
                        .allMatch(before -> requireNonNull(tie.days().decided()).isBefore(LocalDate.parse(before)))
                && value(asked, "from").stream().allMatch(from -> season.compareTo(Season.parse(from)) >= 0)
                && value(asked, "to").stream().allMatch(to -> season.compareTo(Season.parse(to)) <= 0);
    }

    private static boolean hasOutcome(TieSummary tie, Map<String, String> asked) {
        return switch (value(asked, "outcome").orElse("came-back")) {
            case "came-back" -> cameBack(tie);
            case "went-out" -> !cameBack(tie);
            default -> true;
        };
    }

    private static boolean cameBack(TieSummary tie) {
        return requireNonNull(tie.behind()).side()
                == requireNonNull(tie.ending()).winner();
    }

    private static boolean is(Map<String, String> asked, String name, String value) {
        return value(asked, name).stream().allMatch(value::equals);
    }

    private static Optional<String> value(Map<String, String> asked, String name) {
        return Optional.ofNullable(asked.get(name));
    }
}
