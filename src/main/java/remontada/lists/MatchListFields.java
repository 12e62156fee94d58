package remontada.lists;

import static org.jooq.impl.DSL.noCondition;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.COMPETITION;
import static remontada.schema.Tables.STAGE;

import java.time.LocalDate;
import org.jooq.Condition;
import remontada.schema.tables.ClubMatch;
import remontada.ties.Era;

/// Which matches a list holds: conditions on their fields, selected with opponent, competition and stage.
final class MatchListFields {
    private MatchListFields() {}

    /// Those that the list is about.
    static Condition matches(ClubMatch match, MatchList list, LocalDate day) {
        var firstOfEra = (short) Era.FIRST_CHAMPIONS_LEAGUE.startYear();
        return match.CLUB_ID
                .eq(list.club().id())
                .and(match.WAS_PLAYED)
                .and(match.PLAYED_ON.le(day))
                .and(list.competition().map(COMPETITION.SLUG::eq).orElse(noCondition()))
                .and(
                        switch (list.era()) {
                            case CHAMPIONS_LEAGUE -> match.SEASON_ID.ge(firstOfEra);
                            case EUROPEAN_CUP -> match.SEASON_ID.lt(firstOfEra);
                            case ALL -> noCondition();
                        })
                .and(
                        switch (list.rounds()) {
                            case ALL -> noCondition();
                            case PROPER -> STAGE.KIND.ne("qualifying");
                            case KNOCKOUT, GROUP, QUALIFYING ->
                                STAGE.KIND.eq(list.rounds().slug());
                        })
                .and(list.stage().map(STAGE.SLUG::eq).orElse(noCondition()))
                .and(list.venue().map(venue -> match.VENUE.eq(venue.slug())).orElse(noCondition()))
                .and(list.against()
                        .map(other -> match.OPPONENT_ID.eq(other.id()))
                        .orElse(noCondition()))
                .and(list.againstCountry().map(CLUB.COUNTRY::eq).orElse(noCondition()))
                .and(list.from()
                        .map(season -> match.SEASON_ID.ge((short) season.startYear()))
                        .orElse(noCondition()))
                .and(list.to()
                        .map(season -> match.SEASON_ID.le((short) season.startYear()))
                        .orElse(noCondition()))
                .and(list.played().after().map(match.PLAYED_ON::gt).orElse(noCondition()))
                .and(list.played().before().map(match.PLAYED_ON::lt).orElse(noCondition()));
    }

    /// Those of them that are shown.
    static Condition shown(ClubMatch match, MatchList list) {
        var margin = match.GOALS_FOR.minus(match.GOALS_AGAINST);
        var shown = list.shown();
        return shown.result()
                .map(result -> switch (result) {
                    case WON -> margin.gt((short) 0);
                    case DRAWN -> margin.eq((short) 0);
                    case LOST -> margin.lt((short) 0);
                })
                .orElse(noCondition())
                .and(TieList.boxed(shown.wonBy())
                        .map(goals -> margin.ge(goals.shortValue()))
                        .orElse(noCondition()))
                .and(TieList.boxed(shown.lostBy())
                        .map(goals -> margin.le((short) -goals))
                        .orElse(noCondition()));
    }
}
