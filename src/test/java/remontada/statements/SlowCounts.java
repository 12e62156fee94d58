package remontada.statements;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import remontada.clubs.ClubForm;
import remontada.football.Method;
import remontada.platform.Sentence;
import remontada.statements.SlowRecord.Match;
import remontada.statements.SlowRecord.Past;
import remontada.ties.TieSummary;

/// What each kind of claim must count, gone through from the start.
final class SlowCounts {
    record Counted(long count, long total) {}

    /// Leagues whose points are halved or whose clubs part on the way.
    private static final Set<String> SPLIT =
            Set.of("belgian-pro-league", "austrian-bundesliga", "scottish-premiership", "super-league-greece");

    private final SlowRecord record;
    private final TieSummary tie;
    private final LocalDate day;
    private final boolean europeanCup;
    private final int from;

    SlowCounts(SlowRecord record, TieSummary tie, LocalDate day) {
        this.record = record;
        this.tie = tie;
        this.day = day;
        this.europeanCup = tie.competition().slug().equals("champions-league");
        this.from = from();
    }

    Counted of(Claim claim) {
        return switch (kind(claim)) {
            case "from-here", "by-country", "at-this-stage", "since-last-done" -> alike(claim);
            case "lost-at-home" -> backOf(scope().filter(Past::hadChaser).filter(Past::chaserAway));
            case "furthest-at-venue" -> {
                var atVenue =
                        scope().filter(Past::hadChaser).filter(this::sameVenue).toList();
                int furthest = atVenue.stream()
                        .filter(Past::cameBack)
                        .mapToInt(Past::deficit)
                        .max()
                        .orElseThrow();
                yield backOf(atVenue.stream().filter(past -> past.deficit() == furthest));
            }
            case "big-comebacks" -> backOf(scope().filter(Past::hadChaser).filter(past -> past.deficit() > 2));
            case "biggest-since" -> backOf(scope().filter(Past::hadChaser).filter(this::asFar));
            case "this-season" -> backOf(scope().filter(Past::hadChaser).filter(past -> past.season() == season()));
            case "drawn-first-leg" -> visitorsOf(scope().filter(past -> past.playedOut() && past.deficit() == 0));
            case "first-leg-score" -> {
                var first = tie.scores().first();
                var same = scope().filter(Past::playedOut)
                        .filter(past -> past.firstHost() == first.host() && past.firstVisitor() == first.visitor());
                yield claim.sentence().key().endsWith("-new")
                        ? new Counted(
                                scope().filter(Past::playedOut)
                                        .filter(past -> past.firstHost() == first.host()
                                                && past.firstVisitor() == first.visitor())
                                        .count(),
                                scope().filter(Past::playedOut).count())
                        : first.host() > first.visitor() ? hostsOf(same) : visitorsOf(same);
            }
            case "second-leg-at-home" ->
                visitorsOf(scope().filter(Past::playedOut)
                        .filter(past -> past.stage().equals(stage())));
            case "own-comebacks" -> backOf(behind(chaser()));
            case "own-home-defeats" -> ownHomeDefeats();
            case "own-depth" -> backOf(behind(chaser()).filter(this::asFar));
            case "greatest-own" -> {
                int best = behind(chaser())
                        .filter(Past::cameBack)
                        .mapToInt(Past::deficit)
                        .max()
                        .orElseThrow();
                yield backOf(behind(chaser()).filter(past -> past.deficit() >= best));
            }
            case "leader-at-venue" -> backOf(ahead(leader()).filter(this::sameVenue));
            case "leader-margin", "leads-lost" -> backOf(ahead(leader()).filter(this::asFar));
            case "rarely-beaten-by" -> {
                var games = atVenue(leader()).toList();
                yield new Counted(
                        games.stream()
                                .filter(game -> game.margin(leader()) <= -deficit())
                                .count(),
                        games.size());
            }
            case "wins-by-that" -> {
                var games = atVenue(chaser()).toList();
                yield new Counted(
                        games.stream()
                                .filter(game -> game.margin(chaser()) >= deficit())
                                .count(),
                        games.size());
            }
            case "biggest-win-over" -> {
                var games = meetings().toList();
                yield new Counted(
                        games.stream()
                                .filter(game -> game.margin(chaser()) >= deficit())
                                .count(),
                        games.size());
            }
            case "visits" -> {
                var games = meetings()
                        .filter(game -> game.venue(club(claim)).equals("away"))
                        .toList();
                yield new Counted(
                        games.stream()
                                .filter(game -> game.margin(club(claim)) > 0)
                                .count(),
                        games.size());
            }
            default -> more(claim);
        };
    }

    private Counted more(Claim claim) {
        return switch (kind(claim)) {
            case "holders", "titles" -> {
                var finals =
                        known().filter(past -> past.stage().equals("final")).toList();
                yield new Counted(
                        finals.stream()
                                .filter(past -> past.winner() == club(claim))
                                .count(),
                        finals.size());
            }
            case "first-time", "back-here" ->
                new Counted(
                        0,
                        own(club(claim))
                                .filter(past -> past.stage().equals(stage()))
                                .count());
            case "stage-run" -> {
                var here = own(club(claim))
                        .filter(past -> past.stage().equals(stage()))
                        .sorted(Comparator.comparing(Past::decidedOn).reversed())
                        .toList();
                boolean won = here.getFirst().winner() == club(claim);
                long run = here.stream()
                        .takeWhile(past -> won == (past.winner() == club(claim)))
                        .count();
                yield new Counted(run, run);
            }
            case "against-country" ->
                wonBy(
                        club(claim),
                        own(club(claim))
                                .filter(past ->
                                        country(past.other(club(claim))).equals(country(otherThan(club(claim))))));
            case "shoot-outs" -> wonBy(club(claim), own(club(claim)).filter(past -> past.method() == Method.PENALTIES));
            case "finals-between" -> all(between().filter(past -> past.stage().equals("final")));
            case "ties-between" -> all(between().filter(past -> past.legs() == 2));
            case "first-meeting" -> new Counted(0, meetings().count());
            case "last-season", "league-defeat" -> new Counted(1, 1);
            case "meeting-streak" -> {
                var run = meetings()
                        .takeWhile(game -> game.margin(club(claim)) >= 0)
                        .toList();
                yield new Counted(
                        run.stream()
                                .filter(game -> game.margin(club(claim)) > 0)
                                .count(),
                        run.size());
            }
            case "home-run", "away-run" ->
                run(
                        claim,
                        games(club(claim))
                                .filter(game -> game.venue(club(claim))
                                        .equals(kind(claim).substring(0, 4))));
            case "scoring-run" -> run(claim, games(club(claim)));
            case "run-on" -> run(claim, everywhere(club(claim)));
            case "run-ended" -> runEnded(claim);
            case "season-so-far" -> all(games(club(claim)).filter(game -> game.season() == season()));
            case "came-back-before" -> backOf(behind(club(claim)).filter(past -> past.season() == season()));
            case "newcomer" ->
                new Counted(
                        games(club(claim))
                                .filter(game -> game.season() < season() && game.season() > season() - 8)
                                .count(),
                        0);
            case "hat-trick" -> {
                var goals = record.goals(tie.id(), claim.id().endsWith("1") ? 1 : 2);
                var scorer = claim.sentence().arguments().get("scorer");
                yield new Counted(
                        goals.stream()
                                .filter(goal -> scorer.equals(goal.scorer()) && !goal.own())
                                .count(),
                        goals.size());
            }
            case "last-meeting" -> all(meetings().limit(1));
            case "own-ties" -> wonBy(club(claim), own(club(claim)));
            case "own-leads" -> counted(ahead(leader()), past -> !past.cameBack());
            case "holders-rescues" -> rescues(claim);
            case "league-gap" -> league(claim);
            case "first-leg-swing" -> {
                var lost = claim.sentence()
                        .arguments()
                        .get("club")
                        .equals(tie.host().name());
                var first = tie.scores().first();
                yield new Counted(lost ? first.host() : first.visitor(), first.host() + first.visitor());
            }
            case "deciding-goal" ->
                new Counted(
                        1,
                        tie.scores().aggregate().host()
                                + tie.scores().aggregate().visitor());
            case "away-goals-gone" -> new Counted(1, 1);
            default -> throw new AssertionError("nothing to check " + claim.id() + " against");
        };
    }

    private Counted alike(Claim claim) {
        var alike = scope().filter(Past::hadChaser)
                .filter(this::sameVenue)
                .filter(past -> deficit() < 3 ? past.deficit() == deficit() : past.deficit() >= deficit())
                .toList();
        return switch (kind(claim)) {
            case "by-country" ->
                backOf(alike.stream().filter(past -> country(past.chaser()).equals(country(chaser()))));
            case "at-this-stage" ->
                backOf(alike.stream().filter(past -> past.stage().equals(stage())));
            case "since-last-done" -> {
                var lastDone = alike.stream()
                        .filter(Past::cameBack)
                        .map(Past::decidedOn)
                        .max(LocalDate::compareTo)
                        .orElseThrow();
                yield new Counted(
                        0,
                        alike.stream()
                                .filter(past -> past.decidedOn().isAfter(lastDone))
                                .count());
            }
            default -> backOf(alike.stream());
        };
    }

    private Counted ownHomeDefeats() {
        var lost = behind(chaser()).filter(Past::chaserAway).toList();
        return lost.isEmpty()
                ? new Counted(
                        0,
                        own(chaser())
                                .filter(past -> past.legs() == 2 && past.host() == chaser())
                                .count())
                : backOf(lost.stream());
    }

    private Counted run(Claim claim, Stream<Match> newestFirst) {
        var run = claim.sentence().arguments().get("run").toString();
        long matches =
                newestFirst.takeWhile(game -> goesOn(run, game, club(claim))).count();
        return new Counted(matches, matches);
    }

    private Counted runEnded(Claim claim) {
        var streak = (Sentence) claim.sentence().arguments().get("streak");
        var run = streak.key().substring("statements.run-".length()).replace('-', '_');
        var games = everywhere(club(claim)).toList();
        if (goesOn(run, games.getFirst(), club(claim))) {
            throw new AssertionError("the last match did not end " + run);
        }
        long matches = games.stream()
                .skip(1)
                .limit(ClubForm.FOR_STREAKS - 1)
                .takeWhile(game -> goesOn(run, game, club(claim)))
                .count();
        return new Counted(matches, matches + 1);
    }

    private static boolean goesOn(String run, Match game, int club) {
        return switch (run) {
            case "winning" -> game.margin(club) > 0;
            case "losing" -> game.margin(club) < 0;
            case "drawing" -> game.margin(club) == 0;
            case "unbeaten" -> game.margin(club) >= 0;
            case "winless" -> game.margin(club) <= 0;
            case "scoring" -> game.goals(club) > 0;
            case "conceding" -> game.conceded(club) > 0;
            case "clean_sheets" -> game.conceded(club) == 0;
            case "without_scoring" -> game.goals(club) == 0;
            default -> throw new AssertionError(run);
        };
    }

    private Counted rescues(Claim claim) {
        var path = own(club(claim))
                .filter(past -> past.season() == season() - 1
                        && past.legs() == 2
                        && past.kind().equals("knockout"))
                .toList();
        return new Counted(
                path.stream()
                        .filter(past -> record.wasBehind(past, club(claim)))
                        .count(),
                path.size());
    }

    /// Place by points alone: clubs level on points may stand in any order.
    private Counted league(Claim claim) {
        var last = everywhere(club(claim))
                .filter(game -> game.kind().equals("league"))
                .findFirst()
                .orElseThrow();
        var points = record.points(last.competition(), last.season(), day);
        long own = points.get(club(claim));
        long more = points.values().stream().filter(other -> other > own).count();
        long level = points.values().stream().filter(other -> other == own).count();
        boolean fits = claim.count() > more && claim.count() <= more + level;
        return SPLIT.contains(last.competition()) || fits
                ? new Counted(claim.count(), points.size())
                : new Counted(more + 1, points.size());
    }

    private Stream<Past> known() {
        return record.ties.stream()
                .filter(past -> past.competition().equals(tie.competition().slug()))
                .filter(past -> past.id() != tie.id() && !past.decidedOn().isAfter(day));
    }

    private Stream<Past> scope() {
        return known().filter(past ->
                        past.legs() == 2 && past.kind().equals(tie.stage().kind()))
                .filter(past -> (past.season() < 1992) == (season() < 1992) && past.season() >= from);
    }

    private Stream<Past> own(int club) {
        return known().filter(past -> past.has(club) && past.playedOut())
                .filter(past -> europeanCup || (past.kind().equals(tie.stage().kind()) && past.season() >= from));
    }

    private Stream<Past> behind(int club) {
        return own(club).filter(Past::hadChaser).filter(past -> past.chaser() == club);
    }

    private Stream<Past> ahead(int club) {
        return own(club).filter(Past::hadChaser).filter(past -> past.leader() == club);
    }

    private Stream<Past> between() {
        return own(tie.host().id()).filter(past -> past.has(tie.visitor().id()));
    }

    /// Newest first.
    private Stream<Match> games(int club) {
        return everywhere(club)
                .filter(game -> game.competition().equals(tie.competition().slug()))
                .filter(game -> europeanCup
                        || (game.season() >= from
                                && "qualifying".equals(game.stageKind())
                                        == tie.stage().kind().equals("qualifying")));
    }

    private Stream<Match> everywhere(int club) {
        return record.matchesOf(club).stream()
                .filter(game -> game.played() && !game.on().isAfter(day));
    }

    private Stream<Match> meetings() {
        return games(tie.host().id()).filter(game -> game.has(tie.visitor().id()));
    }

    /// Matches of a club at the kind of ground where it plays the second leg.
    private Stream<Match> atVenue(int club) {
        return games(club)
                .filter(game -> game.venue(club).equals(club == tie.visitor().id() ? "home" : "away"));
    }

    private int from() {
        if (europeanCup) {
            return 0;
        }
        int from = season();
        while (record.hasStage(tie.competition().slug(), tie.stage().kind(), from - 1)) {
            from--;
        }
        return from;
    }

    private static Counted backOf(Stream<Past> ties) {
        return counted(ties, Past::cameBack);
    }

    private static Counted visitorsOf(Stream<Past> ties) {
        return counted(ties, past -> past.winner() == past.visitor());
    }

    private static Counted hostsOf(Stream<Past> ties) {
        return counted(ties, past -> past.winner() == past.host());
    }

    private static Counted wonBy(int club, Stream<Past> ties) {
        return counted(ties, past -> past.winner() == club);
    }

    private static Counted all(Stream<?> some) {
        long count = some.count();
        return new Counted(count, count);
    }

    private static Counted counted(Stream<Past> ties, Predicate<Past> counts) {
        var all = ties.toList();
        return new Counted(all.stream().filter(counts).count(), all.size());
    }

    private boolean sameVenue(Past past) {
        return past.chaserAway() == (chaser() == tie.host().id());
    }

    private boolean asFar(Past past) {
        return past.deficit() >= deficit();
    }

    private int deficit() {
        return Math.abs(tie.scores().first().host() - tie.scores().first().visitor());
    }

    private int chaser() {
        return tie.scores().first().host() < tie.scores().first().visitor()
                ? tie.host().id()
                : tie.visitor().id();
    }

    private int leader() {
        return otherThan(chaser());
    }

    private int otherThan(int club) {
        return club == tie.host().id() ? tie.visitor().id() : tie.host().id();
    }

    private String country(int club) {
        return record.countries.get(club);
    }

    private int season() {
        return tie.season().startYear();
    }

    private String stage() {
        return tie.stage().slug();
    }

    /// The club that a claim speaks of.
    private int club(Claim claim) {
        return switch (kind(claim)) {
            case "visits" ->
                tie.rules().legs() == 2 && tie.scores().first() != null
                        ? tie.host().id()
                        : tie.visitor().id();
            case "holders", "holders-rescues" ->
                known().filter(past -> past.stage().equals("final") && past.season() == season() - 1)
                        .findFirst()
                        .orElseThrow()
                        .winner();
            default ->
                claim.id().equals(kind(claim) + "-" + tie.host().slug())
                        ? tie.host().id()
                        : tie.visitor().id();
        };
    }

    static String kind(Claim claim) {
        return Stream.of("from-here by-country at-this-stage since-last-done lost-at-home"
                        + " furthest-at-venue big-comebacks biggest-since this-season drawn-first-leg"
                        + " first-leg-score second-leg-at-home own-comebacks own-home-defeats own-depth"
                        + " greatest-own leader-at-venue leader-margin leads-lost rarely-beaten-by wins-by-that"
                        + " biggest-win-over visits holders-rescues holders titles first-time back-here stage-run"
                        + " against-country shoot-outs finals-between ties-between first-meeting last-season"
                        + " league-defeat meeting-streak home-run away-run scoring-run run-on run-ended league-gap"
                        + " first-leg-swing deciding-goal away-goals-gone season-so-far came-back-before newcomer"
                        + " last-meeting own-leads own-ties hat-trick")
                .flatMap(kinds -> Stream.of(kinds.split(" ")))
                .filter(kind -> claim.id().equals(kind) || claim.id().startsWith(kind + "-"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("a kind without a second computation: " + claim.id()));
    }
}
