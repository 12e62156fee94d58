package remontada.ties;

import static org.jooq.impl.DSL.row;

import org.jooq.SelectField;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import remontada.chance.RatedFields;
import remontada.clubs.ClubFields;
import remontada.football.Method;
import remontada.football.Season;
import remontada.football.Side;
import remontada.football.Venue;
import remontada.schema.tables.TieAsOf;
import remontada.ties.TieSummary.Behind;
import remontada.ties.TieSummary.Days;
import remontada.ties.TieSummary.Ending;
import remontada.ties.TieSummary.Scores;
import remontada.ties.TieSummary.Status;

/// What to select to get a [TieSummary]: the tie as of a day, with its competition, its two clubs and its stage joined.
public record TieFields(
        TieAsOf tie,
        remontada.schema.tables.Competition competition,
        remontada.schema.tables.Club host,
        remontada.schema.tables.Club visitor) {

    public SelectField<TieSummary> summary() {
        return row(
                        tie.TIE_ID,
                        inCompetition(),
                        tie.SEASON_ID.convertFrom(Season::new),
                        stage(),
                        ClubFields.of(host),
                        ClubFields.of(visitor),
                        RatedFields.rules(tie),
                        tie.STATUS.convertFrom(Status::parse),
                        days(),
                        scores(),
                        behind(),
                        ending())
                .mapping(TieSummary.class, TieSummary::new);
    }

    private SelectField<Competition> inCompetition() {
        return row(competition.ID.convertFrom(Short::intValue), competition.SLUG, competition.NAME)
                .mapping(Competition.class, Competition::new);
    }

    private SelectField<Stage> stage() {
        return row(tie.STAGE_ID, tie.STAGE, tie.STAGE_KIND, tie.STAGE_POSITION.convertFrom(Short::intValue))
                .mapping(Stage.class, Stage::new);
    }

    private SelectField<Days> days() {
        return row(tie.FIRST_ON, tie.SECOND_ON, tie.REPLAY_ON, tie.DECIDED_ON).mapping(Days.class, Days::new);
    }

    private SelectField<Scores> scores() {
        return row(
                        goals(tie.FIRST_HOST, tie.FIRST_VISITOR),
                        goals(tie.SECOND_HOST, tie.SECOND_VISITOR),
                        goals(tie.SECOND_HOST_AFTER_90, tie.SECOND_VISITOR_AFTER_90),
                        goals(tie.REPLAY_HOST, tie.REPLAY_VISITOR),
                        tie.EXTRA_TIME,
                        goals(tie.HOST_PENALTIES, tie.VISITOR_PENALTIES),
                        goals(tie.HOST_AGGREGATE, tie.VISITOR_AGGREGATE))
                .mapping(Scores.class, Scores::new);
    }

    private static SelectField<Goals> goals(TableField<?, Short> host, TableField<?, Short> visitor) {
        return row(host, visitor).mapping(Goals.class, Goals::of);
    }

    private SelectField<Behind> behind() {
        return row(tie.BEHIND, tie.DEFICIT, tie.SECOND_LEG, tie.SECOND_NEUTRAL)
                .mapping(Behind.class, TieFields::behind);
    }

    private static @Nullable Behind behind(
            @Nullable String side, @Nullable Short deficit, @Nullable String venue, @Nullable Boolean neutral) {
        return side == null || deficit == null || venue == null
                ? null
                : new Behind(side(side), deficit, Venue.parse(venue), Boolean.TRUE.equals(neutral));
    }

    private SelectField<Ending> ending() {
        return row(tie.WINNER, tie.METHOD, tie.COMEBACK, tie.RESCUE, tie.PLAYED_OUT)
                .mapping(Ending.class, TieFields::ending);
    }

    private static @Nullable Ending ending(
            @Nullable String winner,
            @Nullable String method,
            @Nullable Boolean comeback,
            @Nullable Boolean rescue,
            @Nullable Boolean playedOut) {
        return winner == null || method == null
                ? null
                : new Ending(
                        side(winner),
                        Method.parse(method),
                        Boolean.TRUE.equals(comeback),
                        rescue,
                        Boolean.TRUE.equals(playedOut));
    }

    private static Side side(String name) {
        return name.equals("host") ? Side.HOST : Side.VISITOR;
    }
}
