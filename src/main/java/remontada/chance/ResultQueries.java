package remontada.chance;

import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.COMPETITION;
import static remontada.schema.Tables.MATCH;
import static remontada.schema.Tables.STAGE;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConnectionProvider;
import org.jspecify.annotations.Nullable;
import remontada.chance.RatedMatch.Entrant;
import remontada.chance.RatedMatch.Kind;
import remontada.chance.RatedMatch.Setting;
import remontada.schema.Routines;

/// All results: what ratings are made of.
public final class ResultQueries {
    /// Rows that are under way at a time.
    private static final int AT_ONCE = 1_000;

    private final DSLContext sql;

    public ResultQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// The same, asked on a connection of one's own.
    ResultQueries on(Connection connection) {
        return new ResultQueries(DSL.using(sql.configuration().derive(new DefaultConnectionProvider(connection))));
    }

    /// Every match that was really played, by day.
    public History history() {
        try (var matches = stream(LocalDate.MIN)) {
            return new History(matches.toList());
        }
    }

    /// The same from a day on, not more than a thousand at a time within a transaction. To be closed.
    Stream<RatedMatch> stream(LocalDate from) {
        var home = CLUB.as("home");
        var away = CLUB.as("away");
        return sql.select(
                        MATCH.ID,
                        MATCH.PLAYED_ON,
                        MATCH.SEASON_ID,
                        COMPETITION.KIND,
                        COMPETITION.ID,
                        STAGE.KIND,
                        MATCH.NEUTRAL,
                        home.ID,
                        home.COUNTRY,
                        away.ID,
                        away.COUNTRY,
                        coalesce(MATCH.HOME_ON_PITCH, MATCH.HOME_GOALS),
                        coalesce(MATCH.AWAY_ON_PITCH, MATCH.AWAY_GOALS))
                .from(MATCH)
                .join(COMPETITION)
                .on(COMPETITION.ID.eq(MATCH.COMPETITION_ID))
                .join(home)
                .on(home.ID.eq(MATCH.HOME_ID))
                .join(away)
                .on(away.ID.eq(MATCH.AWAY_ID))
                .leftJoin(STAGE)
                .on(STAGE.ID.eq(MATCH.STAGE_ID))
                .where(Routines.matchWasPlayed(MATCH.STATUS, MATCH.HOME_ON_PITCH)
                        .isTrue())
                .and(from.equals(LocalDate.MIN) ? noCondition() : MATCH.PLAYED_ON.ge(from))
                .orderBy(MATCH.PLAYED_ON, COMPETITION.POSITION, home.SLUG)
                .fetchSize(AT_ONCE)
                .fetchStream()
                .map(row -> new RatedMatch(
                        row.value1(),
                        row.value2().toEpochDay(),
                        row.value3(),
                        setting(row.value4(), row.value5(), row.value6()),
                        row.value7(),
                        new Entrant(row.value8(), row.value9()),
                        new Entrant(row.value10(), row.value11()),
                        row.value12(),
                        row.value13()));
    }

    private static Setting setting(String competitionKind, int competition, @Nullable String stageKind) {
        return switch (competitionKind) {
            case "league" -> new Setting(Kind.LEAGUE, competition);
            case "cup" -> new Setting(Kind.CUP, competition);
            default -> Setting.european(RatedFields.kind(requireNonNull(stageKind)));
        };
    }
}
