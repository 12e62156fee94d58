package remontada.intake.footballtxt;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import remontada.football.Season;
import remontada.intake.reported.ReportedMatch;
import remontada.intake.reported.ReportedMatch.Club;
import remontada.intake.reported.ReportedMatch.Goal;
import remontada.intake.reported.ReportedMatch.Origin;
import remontada.intake.reported.ReportedMatch.Score;
import remontada.intake.reported.ReportedMatch.Status;
import remontada.intake.reported.Result;

/// A season that never was, from a seed, with everything that football.txt can say.
final class RandomSeason {
    private static final List<String> CLUBS = List.of(
            "Inter",
            "1. FC Köln",
            "TSV 1860 München",
            "Bodø/Glimt",
            "Inter Club d'Escaldes",
            "Brighton & Hove Albion",
            "KÍ",
            "SK Dnipro-1",
            "Beşiktaş",
            "N'Djamena United",
            "FC St. Gallen 1879",
            "Šibenik",
            "V-Varen",
            "Đà Nẵng");
    private static final List<String> ROUNDS = List.of(
            "Round of 16",
            "Matchday 3",
            "Matchday 11",
            "Final",
            "Qualifying, Round 1",
            "League, Matchday 2",
            "Quarter-finals",
            "Play-offs",
            "Something of their own");
    private static final List<String> SCORERS =
            List.of("Messi", "Son Heung-min", "C. Ronaldo", "N'Golo Kanté", "Traoré I", "Özil", "van Persie");

    private final Random random;
    private final Season season;

    RandomSeason(long seed) {
        random = new Random(seed);
        season = new Season(1955 + random.nextInt(80));
    }

    Season season() {
        return season;
    }

    List<ReportedMatch> matches(int count) {
        var matches = new ArrayList<ReportedMatch>();
        var group = maybe(pick(List.of("A", "H", "12", "B1")));
        var round = maybe(pick(ROUNDS));
        var day = LocalDate.of(season.startYear(), 7, 1);
        for (int i = 0; i < count; i++) {
            if (random.nextInt(4) == 0) {
                group = maybe(pick(List.of("A", "H", "12", "B1")));
                round = maybe(pick(ROUNDS));
            }
            day = random.nextInt(3) == 0
                    ? LocalDate.of(season.startYear(), 7, 1).plusDays(random.nextInt(364))
                    : day;
            matches.add(match(group, round, day));
        }
        return matches;
    }

    private ReportedMatch match(@Nullable String group, @Nullable String round, LocalDate day) {
        var home = club();
        var away = club();
        while (home.equals(away)) {
            away = club();
        }
        var status = pick(List.of(Status.values()));
        var reached = status == Status.IN_PLAY ? Status.PLAYED : status;
        var result = result(reached);
        var kickOff = maybe(LocalTime.of(random.nextInt(24), random.nextInt(60)));
        return new ReportedMatch(
                new Origin("random", 0),
                "UEFA Champions League",
                season,
                round,
                group,
                random.nextInt(5) == 0 ? Integer.valueOf(1 + random.nextInt(3)) : null,
                day,
                kickOff,
                kickOff == null ? null : maybe(ZoneOffset.ofHoursMinutes(random.nextInt(-3, 6), 0)),
                maybe(pick(List.of("San Siro, Milano", "Old Trafford", "Arena 1. FC"))),
                random.nextInt(9) == 0,
                home,
                away,
                reached,
                result,
                reached == Status.PLAYED && random.nextBoolean() ? goals(result) : List.of(),
                random.nextInt(9) == 0 ? "behind closed doors, 2 sent off" : null);
    }

    private Club club() {
        return new Club(pick(CLUBS), random.nextBoolean() ? pick(List.of("ITA", "GER", "KOS")) : null);
    }

    private @Nullable Result result(Status status) {
        var half = score(3);
        var full = plus(half, score(4));
        return switch (status) {
            case SCHEDULED, POSTPONED, CANCELLED, WALKOVER, IN_PLAY -> null;
            case AWARDED -> new Result(score(4), null, null, null, maybe(score(5)));
            case ABANDONED ->
                random.nextBoolean()
                        ? new Result(full, maybe(half), null, null, null)
                        : new Result(null, null, null, null, full);
            case ANNULLED -> new Result(null, maybe(half), null, null, full);
            case PLAYED -> played(half, full);
        };
    }

    private Result played(Score half, Score full) {
        var known = maybe(half);
        var penalties = new Score(5, random.nextInt(5));
        return switch (random.nextInt(4)) {
            case 0 -> new Result(full, known, plus(full, score(2)), null, null);
            case 1 -> new Result(full, known, plus(full, score(2)), penalties, null);
            case 2 -> new Result(full, known, null, penalties, null);
            default -> new Result(full, known, null, null, null);
        };
    }

    private List<Goal> goals(@Nullable Result result) {
        if (result == null || result.fullTime() == null) {
            return List.of();
        }
        var last = result.extraTime() != null ? result.extraTime() : result.fullTime();
        var goals = new ArrayList<Goal>();
        for (int i = 0; i < last.home() + last.away(); i++) {
            goals.add(new Goal(
                    i < last.home(),
                    1 + random.nextInt(120),
                    random.nextInt(5) == 0 ? Integer.valueOf(1 + random.nextInt(9)) : null,
                    pick(SCORERS),
                    pick(List.of(Goal.Kind.values()))));
        }
        return goals;
    }

    private Score score(int most) {
        return new Score(random.nextInt(most), random.nextInt(most));
    }

    private static Score plus(Score one, Score other) {
        return new Score(one.home() + other.home(), one.away() + other.away());
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextBoolean() ? value : null;
    }
}
