package remontada.ties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import remontada.chance.ChanceData;
import remontada.clubs.Club;
import remontada.clubs.FormMatch;
import remontada.football.Needs;
import remontada.football.Side;
import remontada.news.NewsData;
import remontada.platform.Statement;
import remontada.platform.Words;

/// A tie in JSON.
///
/// @param chance null where no football was or is to be played
/// @param behind the club behind after the first leg; null for a level one
/// @param secondLegVenue where that club plays the second leg
/// @param live null unless its match of today is on, or was last heard of some minutes ago
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
        List<MatchData> legs,
        @Nullable Totals aggregate,
        Club.@Nullable Named behind,
        @Nullable Integer deficit,
        @Nullable String secondLegVenue,
        @Nullable NeedsData needs,
        Club.@Nullable Named winner,
        @Nullable String method,
        @Nullable Boolean comeback,
        @Nullable Boolean rescue,
        @Nullable PrecedentData precedent,
        List<Statement> statements,
        @Nullable ChanceData chance,
        FormData form,
        HeadToHeadData headToHead,
        List<NewsData> news,
        @Nullable LiveData live) {

    /// Goals of the tie's two sides.
    public record Totals(int host, int visitor) {
        static @Nullable Totals of(@Nullable Goals goals) {
            return goals == null ? null : new Totals(goals.host(), goals.visitor());
        }
    }

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
        var live = Optional.ofNullable(facts.live());
        var headline =
                words.say(live.flatMap(on -> on.said().headline()).orElseGet(() -> Headline.of(tie, facts.day())));
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
                        .map(match -> MatchData.of(tie, match))
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
                PrecedentData.of(facts.precedents()),
                facts.statements(),
                facts.forecast().map(ChanceData::of).orElse(null),
                new FormData(
                        facts.forms().of(Side.HOST).data(),
                        facts.forms().of(Side.VISITOR).data()),
                HeadToHead.data(tie, facts.meetings()),
                NewsData.of(facts.news(), tie.host(), tie.visitor()),
                live.flatMap(on -> on.said().data()).orElse(null));
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
}
