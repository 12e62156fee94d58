package remontada.leagues;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Record;
import remontada.football.Season;

/// A league's table made the long way, match by match, to hold against the query.
final class SlowTable {
    private record Match(LocalDate on, String phase, String home, String away, Integer homeGoals, Integer awayGoals) {
        boolean counts(LocalDate day) {
            return homeGoals != null && !on.isAfter(day);
        }
    }

    private static final List<String> ORDER = List.of("championship", "europe", "", "relegation");

    private final DSLContext sql;
    private final List<Record> deductions;
    private final Map<String, String> names;

    SlowTable(DSLContext sql) {
        this.sql = sql;
        deductions = sql.fetch("select * from points_deduction join club on club.id = club_id");
        names = sql.fetch("select slug, folded(name) from club")
                .intoMap(row -> row.get(0, String.class), row -> row.get(1, String.class));
    }

    List<String> table(League league, Season season, LocalDate day) {
        var matches = matches(league, season);
        var regular = matches.stream().filter(match -> match.phase().isEmpty()).toList();
        var later = matches.stream().filter(match -> !match.phase().isEmpty()).toList();
        var split = !later.isEmpty()
                && (regular.stream().allMatch(match -> match.counts(day))
                        || later.stream().anyMatch(match -> match.counts(day)));
        var phases = new HashMap<String, String>();
        var clubs = new TreeSet<String>();
        for (var match : matches) {
            clubs.add(match.home());
            clubs.add(match.away());
            if (split && !match.phase().isEmpty()) {
                phases.put(match.home(), match.phase());
                phases.put(match.away(), match.phase());
            }
        }
        var played = matches.stream().filter(match -> match.counts(day)).toList();
        var regularEnd =
                regular.stream().map(Match::on).max(Comparator.naturalOrder()).orElseThrow();
        var points = new HashMap<String, Double>();
        var exact = new HashMap<String, Double>();
        for (var club : clubs) {
            double first = points(
                            club,
                            played.stream()
                                    .filter(match -> match.phase().isEmpty())
                                    .toList())
                    - deducted(league, season, club, LocalDate.MIN, day.isBefore(regularEnd) ? day : regularEnd);
            double second = points(
                            club,
                            played.stream()
                                    .filter(match -> !match.phase().isEmpty())
                                    .toList())
                    - deducted(league, season, club, regularEnd, day);
            var halved = halved(league.slug(), season, phases.getOrDefault(club, ""));
            exact.put(club, (halved.isEmpty() ? first : first / 2) + second);
            points.put(
                    club,
                    second
                            + switch (halved) {
                                case "up" -> Math.ceil(first / 2);
                                case "down" -> Math.floor(first / 2);
                                default -> first;
                            });
        }
        var tieBreak = league.slug().equals("austrian-bundesliga") && season.startYear() <= 2020
                ? "goal-difference"
                : tieBreak(league);
        var between = split ? matches : regular;
        Map<String, List<Match>> mini = new HashMap<>();
        for (var club : clubs) {
            var level = clubs.stream()
                    .filter(other -> phases.getOrDefault(other, "").equals(phases.getOrDefault(club, "")))
                    .filter(other -> of(points, other) == of(points, club))
                    .filter(other -> of(exact, other) == of(exact, club))
                    .toList();
            var among = between.stream()
                    .filter(match -> level.contains(match.home()) && level.contains(match.away()))
                    .toList();
            mini.put(club, among.stream().allMatch(match -> match.counts(day)) ? among : List.of());
        }
        var headToHead = tieBreak.equals("head-to-head");
        var keys = new HashMap<String, List<Double>>();
        for (var club : clubs) {
            keys.put(
                    club,
                    List.of(
                            (double) ORDER.indexOf(phases.getOrDefault(club, "")),
                            -of(points, club),
                            -of(exact, club),
                            headToHead ? -points(club, mini.getOrDefault(club, List.of())) : 0.0,
                            headToHead ? -difference(club, mini.getOrDefault(club, List.of())) : 0.0,
                            tieBreak.equals("wins") ? -wins(club, league, season, phases, played) : 0.0,
                            (double) -difference(club, played),
                            (double) -scored(club, played)));
        }
        Comparator<String> order = (one, other) -> 0;
        for (int k = 0; k < 8; k++) {
            int key = k;
            order = order.thenComparing(
                    club -> keys.getOrDefault(club, List.of()).get(key));
        }
        order = order.thenComparing(this::name);
        var sorted = new ArrayList<>(clubs);
        sorted.sort(order);
        return sorted.stream()
                .map(club -> club + " "
                        + played.stream()
                                .filter(match -> match.home().equals(club)
                                        || match.away().equals(club))
                                .count()
                        + " " + (int) of(points, club) + " " + scored(club, played) + "–"
                        + (scored(club, played) - difference(club, played)))
                .toList();
    }

    private static double of(Map<String, Double> points, String club) {
        return points.getOrDefault(club, 0.0);
    }

    private static int wins(String club, League league, Season season, Map<String, String> phases, List<Match> played) {
        var onlyLater =
                !halved(league.slug(), season, phases.getOrDefault(club, "")).isEmpty();
        int wins = 0;
        for (var match : played) {
            if (!onlyLater || !match.phase().isEmpty()) {
                wins += points(club, List.of(match)) == 3 ? 1 : 0;
            }
        }
        return wins;
    }

    /// Which second phases halve the points, as the leagues' regulations have it.
    private static String halved(String league, Season season, String phase) {
        return switch (league) {
            case "austrian-bundesliga" -> phase.isEmpty() ? "" : "down";
            case "belgian-pro-league" -> phase.equals("championship") || phase.equals("europe") ? "up" : "";
            case "super-league-greece" -> phase.equals("europe") && season.startYear() >= 2024 ? "up" : "";
            default -> "";
        };
    }

    private static int points(String club, List<Match> matches) {
        int points = 0;
        for (var match : matches) {
            if (match.home().equals(club)) {
                points += match.homeGoals() > match.awayGoals()
                        ? 3
                        : match.homeGoals().equals(match.awayGoals()) ? 1 : 0;
            } else if (match.away().equals(club)) {
                points += match.awayGoals() > match.homeGoals()
                        ? 3
                        : match.homeGoals().equals(match.awayGoals()) ? 1 : 0;
            }
        }
        return points;
    }

    private static int scored(String club, List<Match> matches) {
        int goals = 0;
        for (var match : matches) {
            goals +=
                    match.home().equals(club) ? match.homeGoals() : match.away().equals(club) ? match.awayGoals() : 0;
        }
        return goals;
    }

    private static int difference(String club, List<Match> matches) {
        int goals = 0;
        for (var match : matches) {
            int margin = match.homeGoals() - match.awayGoals();
            goals += match.home().equals(club) ? margin : match.away().equals(club) ? -margin : 0;
        }
        return goals;
    }

    private List<Match> matches(League league, Season season) {
        return sql.fetch("""
            select played_on, coalesce(round, ''), home.slug, away.slug, home_goals::int, away_goals::int
            from match join club home on home.id = home_id join club away on away.id = away_id
            where competition_id = ? and season_id = ? and coalesce(round, '') <> 'european play-off'
            """, league.id(), season.startYear())
                .map(row -> new Match(
                        row.get(0, LocalDate.class),
                        phase(row.get(1, String.class)),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, Integer.class),
                        row.get(5, Integer.class)));
    }

    private static String phase(String round) {
        return ORDER.stream()
                .filter(phase -> !phase.isEmpty() && round.startsWith(phase))
                .findFirst()
                .orElse("");
    }

    private int deducted(League league, Season season, String club, LocalDate after, LocalDate until) {
        return deductions.stream()
                .filter(row -> row.get("competition_id", Integer.class) == league.id())
                .filter(row -> row.get("season_id", Integer.class) == season.startYear())
                .filter(row -> row.get("slug", String.class).equals(club))
                .filter(row -> row.get("imposed_on", LocalDate.class).isAfter(after))
                .filter(row -> !row.get("imposed_on", LocalDate.class).isAfter(until))
                .mapToInt(row -> row.get("points", Integer.class))
                .sum();
    }

    private String tieBreak(League league) {
        return sql.fetchSingle("select tie_break from competition where id = ?", league.id())
                .get(0, String.class);
    }

    private String name(String slug) {
        return names.getOrDefault(slug, slug);
    }
}
