package remontada.comebacks;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static remontada.schema.Routines.folded;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.CLUB_ALIAS;
import static remontada.schema.Tables.CLUB_FORMER_SLUG;
import static remontada.schema.Tables.TIE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Records;
import org.jooq.TableField;
import remontada.clubs.Club;
import remontada.clubs.ClubFields;
import remontada.football.Side;
import remontada.football.Venue;
import remontada.ties.TiesAsOf;

/// Ties with a side behind, as of a day.
public final class ComebackQueries {
    private final DSLContext sql;

    public ComebackQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// @param made ties in which the side behind went through
    /// @param total ties with a side behind
    /// @param unknown further ties that cannot be judged, their goal times not being known
    public record Count(int made, int total, int unknown) {
        /// How many of them a list with that outcome has.
        int of(ComebackList.Outcome outcome) {
            return switch (outcome) {
                case CAME_BACK -> made;
                case WENT_OUT -> total - made;
                case ANY -> total;
            };
        }
    }

    public Count howMany(ComebackList list, LocalDate day) {
        var from = new TiesAsOf(sql, day);
        var asked = new Asked(list, from);
        return sql.select(
                        count().filterWhere(asked.total().and(asked.made())),
                        count().filterWhere(asked.total()),
                        count().filterWhere(asked.unknown()))
                .from(from.from())
                .where(asked.ties())
                .fetchSingle(Records.mapping(Count::new));
    }

    public List<ComebackRow> rows(ComebackList list, LocalDate day, int offset, int limit) {
        var from = new TiesAsOf(sql, day);
        var asked = new Asked(list, from);
        return sql.select(from.fields().summary(), field(asked.byHost()), asked.behind(), field(asked.made()))
                .from(from.from())
                .where(asked.ties(), asked.total(), asked.outcome())
                .orderBy(asked.order())
                .offset(offset)
                .limit(limit)
                .fetch(row -> new ComebackRow(
                        row.value1(), row.value2() ? Side.HOST : Side.VISITOR, row.value3(), row.value4()));
    }

    /// The club that a reader named by its slug, a former slug, or its name in any known spelling.
    public Optional<Club> club(String named) {
        var spelled = folded(val(named));
        var bySlug = CLUB.SLUG
                .eq(named)
                .or(CLUB.ID.in(select(CLUB_FORMER_SLUG.CLUB_ID)
                        .from(CLUB_FORMER_SLUG)
                        .where(CLUB_FORMER_SLUG.SLUG.eq(named))));
        var byName = folded(CLUB.NAME)
                .eq(spelled)
                .or(folded(CLUB.SHORT_NAME).eq(spelled))
                .or(CLUB.ID.in(select(CLUB_ALIAS.CLUB_ID).from(CLUB_ALIAS).where(CLUB_ALIAS.FOLDED.eq(spelled))));
        var ties = field(selectCount().from(TIE).where(TIE.HOST_ID.eq(CLUB.ID).or(TIE.VISITOR_ID.eq(CLUB.ID))));
        return sql.select(ClubFields.of(CLUB))
                .from(CLUB)
                .where(bySlug.or(byName))
                .orderBy(field(bySlug).desc(), ties.desc(), CLUB.ID)
                .limit(1)
                .fetchOptional(row -> row.value1());
    }

    /// The conditions of one list over the ties of one day.
    private record Asked(ComebackList list, TiesAsOf from) {
        /// Whatever became of them, and whether or not there was a side behind.
        Condition ties() {
            var tie = from.tie();
            return TieFilterQueries.matching(list.filter(), from)
                    .and(list.method()
                            .map(method -> tie.METHOD.eq(method.slug()))
                            .orElse(noCondition()))
                    .and(list.decided().after().map(tie.DECIDED_ON::gt).orElse(noCondition()))
                    .and(list.decided().before().map(tie.DECIDED_ON::lt).orElse(noCondition()));
        }

        /// Ties with the side behind that was asked for. A rescue can only be told apart where every goal's time is
        /// known.
        Condition total() {
            var tie = from.tie();
            return switch (list.kind()) {
                case COMEBACK ->
                    tie.BEHIND
                            .isNotNull()
                            .and(extent(tie.DEFICIT))
                            .and(secondLeg(tie.SECOND_LEG))
                            .and(clubs(isHostBehind()));
                case RESCUE ->
                    tie.GOALS_KNOWN
                            .isTrue()
                            .and(list.isAboutTheSideBehind() ? was(Side.HOST).or(was(Side.VISITOR)) : noCondition());
            };
        }

        Condition made() {
            var tie = from.tie();
            return switch (list.kind()) {
                case COMEBACK -> tie.COMEBACK.isTrue();
                case RESCUE ->
                    tie.WINNER
                            .eq("host")
                            .and(was(Side.HOST))
                            .or(tie.WINNER.eq("visitor").and(was(Side.VISITOR)));
            };
        }

        Condition outcome() {
            return switch (list.outcome()) {
                case CAME_BACK -> made();
                case WENT_OUT -> made().not();
                case ANY -> noCondition();
            };
        }

        Condition unknown() {
            var tie = from.tie();
            return switch (list.kind()) {
                case COMEBACK -> falseCondition();
                case RESCUE -> tie.GOALS_KNOWN.isFalse().and(sides(Side.HOST).or(sides(Side.VISITOR)));
            };
        }

        /// Whether the first-leg host is the side behind.
        Condition byHost() {
            return switch (list.kind()) {
                case COMEBACK -> isHostBehind();
                case RESCUE -> field(made()).eq(field(from.tie().WINNER.eq("host")));
            };
        }

        Field<Short> behind() {
            var tie = from.tie();
            return switch (list.kind()) {
                case COMEBACK -> tie.DEFICIT;
                case RESCUE -> when(byHost(), tie.HOST_MOST_BEHIND).otherwise(tie.VISITOR_MOST_BEHIND);
            };
        }

        List<? extends OrderField<?>> order() {
            var tie = from.tie();
            var lead = tie.HOST_AGGREGATE.minus(tie.VISITOR_AGGREGATE);
            var margin = when(byHost(), lead).otherwise(lead.neg());
            return switch (list.sort()) {
                case GREATEST ->
                    List.of(
                            behind().desc(),
                            field(made()).desc(),
                            field(byHost()).desc(),
                            margin.desc(),
                            tie.DECIDED_ON.desc(),
                            tie.TIE_ID);
                case LATEST -> List.of(tie.DECIDED_ON.desc(), tie.TIE_ID);
                case EARLIEST -> List.of(tie.DECIDED_ON, tie.TIE_ID);
            };
        }

        /// Whether a side was behind on aggregate at some moment, and is the one asked for.
        private Condition was(Side side) {
            var tie = from.tie();
            var isHost = side == Side.HOST;
            var most = isHost ? tie.HOST_MOST_BEHIND : tie.VISITOR_MOST_BEHIND;
            var venue = isHost ? Venue.AWAY : Venue.HOME;
            return coalesce(most, val((short) 0))
                    .gt((short) 0)
                    .and(extent(most))
                    .and(
                            list.secondLeg().filter(asked -> asked != venue).isPresent()
                                    ? falseCondition()
                                    : noCondition())
                    .and(sides(side));
        }

        private Condition extent(TableField<?, Short> goals) {
            return ComebackList.boxed(list.deficit())
                    .map(number -> goals.eq(number.shortValue()))
                    .or(() -> ComebackList.boxed(list.atLeast()).map(number -> goals.ge(number.shortValue())))
                    .orElse(noCondition());
        }

        private Condition secondLeg(TableField<?, String> venue) {
            return list.secondLeg().map(asked -> venue.eq(asked.slug())).orElse(noCondition());
        }

        private Condition clubs(Condition hostIsBehind) {
            return list.sides().isAny()
                    ? noCondition()
                    : hostIsBehind.and(sides(Side.HOST)).or(hostIsBehind.not().and(sides(Side.VISITOR)));
        }

        /// Whether the clubs are those asked for, if that side of the tie is the one it tells of.
        private Condition sides(Side side) {
            var asked = list.sides();
            return club(asked.club(), asked.country(), side)
                    .and(club(asked.against(), asked.againstCountry(), side.other()));
        }

        private Condition club(Optional<Club> asked, Optional<String> country, Side side) {
            var club = side == Side.HOST ? from.host() : from.visitor();
            return asked.map(named -> club.ID.eq(named.id()))
                    .orElse(noCondition())
                    .and(country.map(club.COUNTRY::eq).orElse(noCondition()));
        }

        private Condition isHostBehind() {
            return from.tie().BEHIND.eq("host");
        }
    }
}
