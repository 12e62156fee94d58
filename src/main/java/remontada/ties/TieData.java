package remontada.ties;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;
import remontada.clubs.FormMatch;
import remontada.football.Goal;
import remontada.football.Needs;
import remontada.football.Score;
import remontada.football.Side;
import remontada.news.NewsData;
import remontada.platform.Csv;
import remontada.platform.Statement;
import remontada.platform.Words;

/// A tie in JSON.
///
/// @param behind the club behind after the first leg; null for a level one
/// @param secondLegVenue where that club plays the second leg
/// @param needs null unless a leg or a replay is to come that would decide it
public record TieData(
        String slug,
        String competition,
        String season,
        String stage,
        String status,
        Club.Named host,
        Club.Named visitor,
        String headline,
        List<Match> legs,
        @Nullable Totals aggregate,
        Club.@Nullable Named behind,
        @Nullable Integer deficit,
        @Nullable String secondLegVenue,
        @Nullable NeedsData needs,
        Club.@Nullable Named winner,
        @Nullable String method,
        @Nullable Boolean comeback,
        @Nullable Boolean rescue,
        @Nullable Precedent precedent,
        List<Statement> statements,
        FormData form,
        HeadToHeadData headToHead,
        List<NewsData> news) {

    /// @param number 1 or 2, 3 for a replay
    /// @param kickOff with the offset at the ground
    /// @param homeGoals after 90 minutes
    /// @param extraTime after 120
    public record Match(
            int number,
            LocalDate date,
            @Nullable String kickOff,
            @Nullable String venueZone,
            @Nullable String town,
            boolean neutral,
            String status,
            Club.Named home,
            Club.Named away,
            @Nullable Integer homeGoals,
            @Nullable Integer awayGoals,
            @Nullable Pair halfTime,
            @Nullable Pair extraTime,
            @Nullable Pair shootOut,
            @Nullable String note,
            List<GoalData> goals) {}

    /// A score, home club first.
    public record Pair(int home, int away) {
        static @Nullable Pair of(@Nullable Score score) {
            return score == null ? null : new Pair(score.home(), score.away());
        }
    }

    /// Goals of the tie's two sides.
    public record Totals(int host, int visitor) {
        static @Nullable Totals of(@Nullable Goals goals) {
            return goals == null ? null : new Totals(goals.host(), goals.visitor());
        }
    }

    public record GoalData(
            int minute,
            @Nullable Integer stoppage,
            Club.Named club,
            @Nullable String scorer,
            String kind) {}

    /// @param text the one sentence
    public record NeedsData(String text, SideNeeds host, SideNeeds visitor) {}

    /// What one side needs in the match to come.
    ///
    /// @param levelMargin the winning margin that leaves the tie level whatever the score; a defeat if negative
    /// @param levelScore the one score that leaves it level where away goals count, own goals first
    /// @param throughMargin the winning margin that goes through whatever the score
    /// @param whenLevel what follows a level tie
    public record SideNeeds(
            @Nullable Integer levelMargin, @Nullable String levelScore, int throughMargin, String whenLevel) {}

    /// @param venue of the second leg for the side counted
    /// @param count how many of them went through
    public record Precedent(int deficit, boolean orMore, String venue, int count, int total, List<Past> ties) {}

    public record Past(
            String tie,
            String season,
            String stage,
            Club.Named host,
            Club.Named visitor,
            @Nullable Totals firstLeg,
            LocalDate decided,
            boolean wentThrough) {}

    public record FormData(List<FormMatch.Data> host, List<FormMatch.Data> visitor) {}

    /// @param won by the first-leg host
    /// @param lost by the first-leg host
    public record HeadToHeadData(int won, int drawn, int lost, List<Encounter> meetings) {}

    /// A meeting of the two clubs.
    public record Encounter(
            LocalDate date, String competition, Club.Named home, Club.Named away, int homeGoals, int awayGoals) {}

    static TieData of(TieFacts facts, Words words) {
        var tie = facts.tie();
        var ending = tie.ending();
        var behind = tie.behind();
        var headline = words.say(Headline.of(tie, facts.day()));
        return new TieData(
                tie.slug(),
                tie.competition().slug(),
                tie.season().name(),
                tie.stage().slug(),
                tie.status().slug(),
                tie.host().named(),
                tie.visitor().named(),
                headline,
                facts.details().matches().stream()
                        .map(match -> match(tie, match))
                        .toList(),
                Totals.of(tie.scores().aggregate()),
                tie.clubBehind().map(Club::named).orElse(null),
                tie.rules().legs() == 1 || tie.scores().first() == null ? null : behind == null ? 0 : behind.goals(),
                behind == null
                        ? null
                        : behind.neutral() ? "neutral" : behind.secondLeg().slug(),
                needs(facts, headline),
                tie.winner().map(Club::named).orElse(null),
                ending == null ? null : ending.method().slug(),
                ending == null ? null : ending.comeback(),
                ending == null ? null : ending.rescue(),
                precedent(facts.precedents()),
                facts.statements(),
                new FormData(
                        facts.forms().of(Side.HOST).data(),
                        facts.forms().of(Side.VISITOR).data()),
                HeadToHead.data(tie, facts.meetings()),
                NewsData.of(facts.news(), tie.host(), tie.visitor()));
    }

    /// The precedents of a tie and its neighbours, a line a tie.
    static Csv csv(Precedents.@Nullable Rows rows) {
        var past = rows == null
                ? List.<Object[]>of()
                : rows.neighbours().stream()
                        .flatMap(row -> row.ties().stream().map(tie -> new Object[] {row, tie}))
                        .toList();
        return Csv.of(
                List.of(
                        "deficit",
                        "second_leg",
                        "season",
                        "stage",
                        "host",
                        "visitor",
                        "first_leg_host",
                        "first_leg_visitor",
                        "decided_on",
                        "went_through",
                        "tie"),
                past,
                pair -> line((Precedents) pair[0], (PastTie) pair[1]));
    }

    private static List<Object> line(Precedents row, PastTie past) {
        return List.of(
                past.deficit(),
                row.secondLeg().slug(),
                past.season().name(),
                past.stage().slug(),
                past.host().slug(),
                past.visitor().slug(),
                past.first().host(),
                past.first().visitor(),
                past.on(),
                row.wentThrough(past),
                past.path());
    }

    private static Match match(TieSummary tie, TieMatch match) {
        var result = match.result();
        var zone = match.zone();
        var kickOff = match.kickOff();
        return new Match(
                match.number(),
                match.playedOn(),
                kickOff == null || zone == null
                        ? null
                        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(kickOff.atZone(ZoneId.of(zone))),
                zone,
                match.town(),
                match.neutral(),
                match.status(),
                tie.club(match.home()).named(),
                tie.club(match.home().other()).named(),
                result == null ? null : result.fullTime().home(),
                result == null ? null : result.fullTime().away(),
                result == null ? null : Pair.of(result.halfTime()),
                result == null ? null : Pair.of(result.extraTime()),
                result == null ? null : Pair.of(result.shootOut()),
                match.note(),
                match.goals().stream().map(goal -> goal(tie, match, goal)).toList());
    }

    private static GoalData goal(TieSummary tie, TieMatch match, TieMatch.Strike goal) {
        return new GoalData(
                goal.minute(),
                goal.stoppage() == 0 ? null : goal.stoppage(),
                tie.club(goal.byHome() ? match.home() : match.home().other()).named(),
                goal.scorer(),
                slug(goal.kind()));
    }

    private static String slug(Goal.Kind kind) {
        return switch (kind) {
            case GOAL -> "goal";
            case PENALTY -> "penalty";
            case OWN_GOAL -> "own-goal";
        };
    }

    private static @Nullable NeedsData needs(TieFacts facts, String headline) {
        var football = facts.details().football(facts.tie());
        Function<Side, @Nullable SideNeeds> of =
                side -> football.needs(side).map(TieData::sideNeeds).orElse(null);
        var host = of.apply(Side.HOST);
        var visitor = of.apply(Side.VISITOR);
        return facts.tie().isDecided() || host == null || visitor == null
                ? null
                : new NeedsData(headline, host, visitor);
    }

    private static SideNeeds sideNeeds(Needs needs) {
        return new SideNeeds(
                needs.levelMargin().isPresent() ? needs.deficit() : null,
                needs.levelMargin().isPresent()
                        ? null
                        : NeedsSentence.written(needs.firstLeg().reversed()),
                needs.throughFrom(),
                needs.whenLevel().slug());
    }

    private static @Nullable Precedent precedent(Precedents.@Nullable Rows rows) {
        if (rows == null) {
            return null;
        }
        var own = rows.own();
        return new Precedent(
                own.margin().least(),
                own.margin().orMore(),
                own.secondLeg().slug(),
                own.count(),
                own.total(),
                own.ties().stream().map(past -> past(own, past)).toList());
    }

    private static Past past(Precedents own, PastTie past) {
        return new Past(
                past.path(),
                past.season().name(),
                past.stage().slug(),
                new Club.Named(past.host().slug(), past.host().name()),
                new Club.Named(past.visitor().slug(), past.visitor().name()),
                Totals.of(past.first()),
                past.on(),
                own.wentThrough(past));
    }
}
