package remontada.statements;

import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.COMPETITION;
import static remontada.schema.Tables.GOAL;
import static remontada.schema.Tables.MATCH;
import static remontada.schema.Tables.POINTS_DEDUCTION;
import static remontada.schema.Tables.STAGE;
import static remontada.schema.Tables.STAGE_RULE;
import static remontada.schema.Tables.TIE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import remontada.football.Decider;
import remontada.football.Leg;
import remontada.football.Method;
import remontada.football.Outcome;
import remontada.football.Ruling;
import remontada.football.Score;
import remontada.football.Side;
import remontada.football.Tie;
import remontada.football.TieRules;

/// The whole record once more, slow and obvious: every match as it stands in its table, every tie worked out from its
/// legs by the rules of the game, and counted by going through all of them. Shares no query with the statements.
final class SlowRecord {
    /// @param kind of its competition
    record Match(
            int id,
            String competition,
            String kind,
            int season,
            @Nullable String stageKind,
            LocalDate on,
            int home,
            int away,
            boolean neutral,
            boolean played,
            int homeGoals,
            int awayGoals,
            @Nullable Integer tie) {

        boolean has(int club) {
            return home == club || away == club;
        }

        int margin(int club) {
            return home == club ? homeGoals - awayGoals : awayGoals - homeGoals;
        }

        int goals(int club) {
            return home == club ? homeGoals : awayGoals;
        }

        int conceded(int club) {
            return home == club ? awayGoals : homeGoals;
        }

        String venue(int club) {
            return neutral ? "neutral" : home == club ? "home" : "away";
        }
    }

    /// @param winner 0 while undecided
    record Past(
            int id,
            String competition,
            int season,
            String stage,
            String kind,
            int legs,
            int host,
            int visitor,
            int firstHost,
            int firstVisitor,
            boolean first,
            int winner,
            @Nullable Method method,
            boolean playedOut,
            LocalDate decidedOn) {

        boolean has(int club) {
            return host == club || visitor == club;
        }

        int other(int club) {
            return host == club ? visitor : host;
        }

        int deficit() {
            return Math.abs(firstHost - firstVisitor);
        }

        boolean hadChaser() {
            return legs == 2 && first && playedOut && firstHost != firstVisitor;
        }

        int chaser() {
            return firstHost < firstVisitor ? host : visitor;
        }

        int leader() {
            return other(chaser());
        }

        boolean chaserAway() {
            return chaser() == host;
        }

        boolean cameBack() {
            return winner == chaser();
        }
    }

    /// A goal.
    ///
    /// @param home whether the home side was credited with it
    record Scored(boolean home, @Nullable String scorer, boolean own) {}

    final List<Match> matches;
    final List<Past> ties;
    final Map<Integer, String> countries;
    private final Map<String, List<Integer>> ids;
    /// By match, in order.
    private final Map<Integer, List<Scored>> goals;

    private final List<Record> deductions;
    private final Map<Integer, List<Match>> byClub = new HashMap<>();
    private final Set<String> stages = new HashSet<>();

    SlowRecord(DSLContext sql) {
        var legs = new HashMap<Integer, List<Record>>();
        matches = new ArrayList<>();
        sql.select(MATCH.asterisk(), COMPETITION.SLUG, COMPETITION.KIND, STAGE.KIND)
                .from(MATCH)
                .join(COMPETITION)
                .on(COMPETITION.ID.eq(MATCH.COMPETITION_ID))
                .leftJoin(STAGE)
                .on(STAGE.ID.eq(MATCH.STAGE_ID))
                .orderBy(MATCH.PLAYED_ON.desc(), MATCH.ID.desc())
                .forEach(row -> {
                    matches.add(match(row));
                    if (row.get(MATCH.TIE_ID) != null) {
                        legs.computeIfAbsent(row.get(MATCH.TIE_ID), id -> new ArrayList<>())
                                .add(row);
                    }
                });
        for (var match : matches) {
            byClub.computeIfAbsent(match.home(), club -> new ArrayList<>()).add(match);
            byClub.computeIfAbsent(match.away(), club -> new ArrayList<>()).add(match);
            stages.add(match.competition() + " " + match.stageKind() + " " + match.season());
        }
        ties = sql
                .select(
                        TIE.asterisk(),
                        STAGE.SLUG,
                        STAGE.KIND,
                        STAGE.SEASON_ID,
                        COMPETITION.SLUG,
                        STAGE_RULE.asterisk())
                .from(TIE)
                .join(STAGE)
                .on(STAGE.ID.eq(TIE.STAGE_ID))
                .join(COMPETITION)
                .on(COMPETITION.ID.eq(STAGE.COMPETITION_ID))
                .leftJoin(STAGE_RULE)
                .on(STAGE_RULE.STAGE_ID.eq(STAGE.ID))
                .fetch(row -> past(row, legs.getOrDefault(row.get(TIE.ID), List.of())))
                .stream()
                .filter(tie -> tie.winner() != 0)
                .sorted(Comparator.comparing(Past::decidedOn).thenComparing(Past::id))
                .toList();
        countries = sql.select(CLUB.ID, CLUB.COUNTRY).from(CLUB).fetchMap(CLUB.ID, CLUB.COUNTRY);
        ids = sql.select(CLUB.NAME, CLUB.ID).from(CLUB).fetchGroups(CLUB.NAME, CLUB.ID);
        goals = sql.select(GOAL.MATCH_ID, GOAL.SIDE, GOAL.SCORER, GOAL.KIND)
                .from(GOAL)
                .orderBy(GOAL.MATCH_ID, GOAL.NUMBER)
                .fetchGroups(
                        GOAL.MATCH_ID,
                        goal -> new Scored(
                                goal.get(GOAL.SIDE).equals("home"),
                                goal.get(GOAL.SCORER),
                                goal.get(GOAL.KIND).equals("own-goal")));
        deductions = List.copyOf(sql.select(POINTS_DEDUCTION.asterisk(), COMPETITION.SLUG)
                .from(POINTS_DEDUCTION)
                .join(COMPETITION)
                .on(COMPETITION.ID.eq(POINTS_DEDUCTION.COMPETITION_ID))
                .fetch());
    }

    private static Match match(Record row) {
        var awarded = row.get(MATCH.HOME_ON_PITCH);
        boolean played = switch (row.get(MATCH.STATUS)) {
            case "played", "abandoned" -> true;
            case "awarded" -> awarded != null;
            default -> false;
        };
        return new Match(
                row.get(MATCH.ID),
                row.get(COMPETITION.SLUG),
                row.get(COMPETITION.KIND),
                row.get(MATCH.SEASON_ID),
                row.get(STAGE.KIND),
                row.get(MATCH.PLAYED_ON),
                row.get(MATCH.HOME_ID),
                row.get(MATCH.AWAY_ID),
                row.get(MATCH.NEUTRAL),
                played,
                firstKnown(row.get(MATCH.HOME_ON_PITCH), row.get(MATCH.HOME_EXTRA_TIME), row.get(MATCH.HOME_GOALS)),
                firstKnown(row.get(MATCH.AWAY_ON_PITCH), row.get(MATCH.AWAY_EXTRA_TIME), row.get(MATCH.AWAY_GOALS)),
                row.get(MATCH.TIE_ID));
    }

    private static int firstKnown(@Nullable Short... goals) {
        for (var known : goals) {
            if (known != null) {
                return known;
            }
        }
        return 0;
    }

    private static Past past(Record row, List<Record> matches) {
        int host = row.get(TIE.HOST_ID);
        int visitor = row.get(TIE.VISITOR_ID);
        var ruling = row.get(TIE.RULING) == null
                ? null
                : new Ruling(
                        Method.parse(row.get(TIE.RULING)),
                        row.get(TIE.RULED_FOR).equals("host") ? Side.HOST : Side.VISITOR);
        var over = matches.stream()
                .filter(match -> match.get(MATCH.HOME_GOALS) != null)
                .toList();
        var rules = new TieRules(
                row.get(TIE.LEGS),
                row.get(STAGE_RULE.AWAY_GOALS),
                Decider.parse(row.get(STAGE_RULE.WHEN_LEVEL)),
                Decider.parse(row.get(STAGE_RULE.WHEN_STILL_LEVEL)));
        var outcome =
                new Tie(rules, over.stream().map(match -> leg(match, host)).toList(), ruling).outcome();
        var first = over.stream().filter(match -> match.get(MATCH.LEG) == 1).findFirst();
        boolean hostFirst =
                first.filter(match -> match.get(MATCH.HOME_ID) == host).isPresent();
        int homeFirst = first.map(match -> goals(match, MATCH.HOME_EXTRA_TIME, MATCH.HOME_GOALS))
                .orElse(0);
        int awayFirst = first.map(match -> goals(match, MATCH.AWAY_EXTRA_TIME, MATCH.AWAY_GOALS))
                .orElse(0);
        boolean playedOut = !"disqualification".equals(row.get(TIE.RULING))
                && matches.stream()
                                .filter(match -> match.get(MATCH.LEG) <= row.get(TIE.LEGS))
                                .filter(SlowRecord::took)
                                .count()
                        == row.get(TIE.LEGS);
        return new Past(
                row.get(TIE.ID),
                row.get(COMPETITION.SLUG),
                row.get(STAGE.SEASON_ID),
                row.get(STAGE.SLUG),
                row.get(STAGE.KIND),
                row.get(TIE.LEGS),
                host,
                visitor,
                hostFirst ? homeFirst : awayFirst,
                hostFirst ? awayFirst : homeFirst,
                first.isPresent(),
                outcome.winner().map(side -> side == Side.HOST ? host : visitor).orElse(0),
                outcome instanceof Outcome.Decided decided ? decided.method() : null,
                playedOut,
                matches.stream()
                        .map(match -> match.get(MATCH.PLAYED_ON))
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.MIN));
    }

    private static boolean took(Record match) {
        return match(match).played();
    }

    private static int goals(Record match, org.jooq.Field<Short> extraTime, org.jooq.Field<Short> fullTime) {
        return firstKnown(match.get(extraTime), match.get(fullTime));
    }

    private static Leg leg(Record match, int host) {
        return new Leg(
                match.get(MATCH.LEG),
                match.get(MATCH.HOME_ID) == host ? Side.HOST : Side.VISITOR,
                match.get(MATCH.NEUTRAL),
                Objects.requireNonNull(score(match.get(MATCH.HOME_GOALS), match.get(MATCH.AWAY_GOALS))),
                score(match.get(MATCH.HOME_EXTRA_TIME), match.get(MATCH.AWAY_EXTRA_TIME)),
                score(match.get(MATCH.HOME_PENALTIES), match.get(MATCH.AWAY_PENALTIES)));
    }

    private static @Nullable Score score(@Nullable Short home, @Nullable Short away) {
        return home == null || away == null ? null : new Score(home, away);
    }

    /// A club's matches, newest first.
    List<Match> matchesOf(int club) {
        return byClub.getOrDefault(club, List.of());
    }

    /// Whether two clubs, by their names, met in a year, or in a tie that ended in it, by a score however it is turned.
    ///
    /// @param score such as `3–1`; empty for any
    boolean met(String one, String other, String year, String score) {
        return ids.get(one).stream()
                .flatMap(club -> matchesOf(club).stream()
                        .filter(match -> ids.get(other).contains(match.home() == club ? match.away() : match.home())))
                .anyMatch(match -> {
                    var tie = ties.stream()
                            .filter(past -> Objects.equals(past.id(), match.tie()))
                            .findFirst();
                    boolean then = year.equals(match.on().getYear() + "")
                            || tie.filter(past -> year.equals(past.decidedOn().getYear() + ""))
                                    .isPresent();
                    boolean so = score.isEmpty()
                            || score.equals(written(match.homeGoals(), match.awayGoals()))
                            || tie.filter(past -> score.equals(written(past.firstHost(), past.firstVisitor())))
                                    .isPresent();
                    return then && so;
                });
    }

    private static String written(int one, int other) {
        return Math.max(one, other) + "–" + Math.min(one, other);
    }

    /// Whether there were matches of such stages in a season.
    boolean hasStage(String competition, String kind, int season) {
        return stages.contains(competition + " " + kind + " " + season);
    }

    /// Whether a club was ever behind on aggregate over the legs of a tie, by the goals as they fell.
    boolean wasBehind(Past tie, int club) {
        int lead = 0;
        boolean behind = false;
        for (var leg : matches.stream()
                .filter(match -> Objects.equals(match.tie(), tie.id()))
                .sorted(Comparator.comparing(Match::on))
                .toList()) {
            for (var goal : goals.getOrDefault(leg.id(), List.of())) {
                lead += goal.home() == (leg.home() == club) ? 1 : -1;
                behind |= lead < 0;
            }
        }
        return behind;
    }

    /// The goals of a tie's leg.
    List<Scored> goals(int tie, int leg) {
        return goals.getOrDefault(
                matches.stream()
                        .filter(match -> Objects.equals(match.tie(), tie))
                        .sorted(Comparator.comparing(Match::on))
                        .skip(leg - 1L)
                        .findFirst()
                        .orElseThrow()
                        .id(),
                List.of());
    }

    /// Points of a league's clubs at the end of a day, less deductions.
    Map<Integer, Long> points(String league, int season, LocalDate day) {
        var points = new HashMap<Integer, Long>();
        for (var match : matches) {
            if (match.competition().equals(league) && match.season() == season) {
                boolean over = match.played() && !match.on().isAfter(day);
                points.merge(match.home(), over ? points(match.margin(match.home())) : 0, Long::sum);
                points.merge(match.away(), over ? points(match.margin(match.away())) : 0, Long::sum);
            }
        }
        deductions.stream()
                .filter(deduction -> deduction.get(COMPETITION.SLUG).equals(league))
                .filter(deduction -> deduction.get(POINTS_DEDUCTION.SEASON_ID) == season)
                .filter(deduction -> !deduction.get(POINTS_DEDUCTION.IMPOSED_ON).isAfter(day))
                .forEach(deduction -> points.merge(
                        deduction.get(POINTS_DEDUCTION.CLUB_ID),
                        -deduction.get(POINTS_DEDUCTION.POINTS).longValue(),
                        Long::sum));
        return points;
    }

    private static long points(int margin) {
        return margin > 0 ? 3 : margin == 0 ? 1 : 0;
    }
}
