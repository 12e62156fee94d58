package remontada.lists;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import remontada.clubs.ClubTie;
import remontada.comebacks.TieFilterQueries;
import remontada.lists.TieList.FirstLeg;
import remontada.ties.TiesAsOf;

/// The ties of a club's list, as of a day.
public final class TieListQueries {
    private final DSLContext sql;

    public TieListQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// @param total ties the list is about
    /// @param won of them
    /// @param listed with the outcome asked for
    public record Count(int total, int won, int listed) {}

    public Count howMany(TieList list, LocalDate day) {
        var from = new TiesAsOf(sql, day);
        var asked = new Asked(list, from);
        return sql.select(count(), count().filterWhere(asked.won()), count().filterWhere(asked.outcome()))
                .from(from.from())
                .where(asked.among(sql, day))
                .fetchSingle(Records.mapping(Count::new));
    }

    /// Newest first.
    public List<ClubTie> ties(TieList list, LocalDate day, int offset, int limit) {
        var from = new TiesAsOf(sql, day);
        var asked = new Asked(list, from);
        return from.select(
                        asked.among(sql, day).and(asked.outcome()),
                        from.tie().DECIDED_ON.desc(),
                        from.tie().TIE_ID.desc())
                .offset(offset)
                .limit(limit)
                .fetch(row -> ClubTie.of(list.club(), row.value1()));
    }

    /// The conditions of one list over the ties of one day.
    private record Asked(TieList list, TiesAsOf from) {
        /// The ties that the list is about; where only the latest are asked for, those.
        Condition among(DSLContext sql, LocalDate day) {
            if (list.last().isEmpty()) {
                return ties();
            }
            var inner = new TiesAsOf(sql, day);
            var tie = inner.tie();
            return from.tie()
                    .TIE_ID
                    .in(select(tie.TIE_ID)
                            .from(inner.from())
                            .where(new Asked(list, inner).ties())
                            .orderBy(tie.DECIDED_ON.desc(), tie.TIE_ID.desc())
                            .limit(list.last().getAsInt()));
        }

        Condition won() {
            return from.tie().WINNER.eq(when(isHost(), "host").otherwise("visitor"));
        }

        Condition outcome() {
            return switch (list.outcome()) {
                case ANY -> noCondition();
                case THROUGH -> won();
                case OUT -> won().not();
                case CAME_BACK -> won().and(from.tie().COMEBACK);
                case LOST_LEAD -> won().not().and(from.tie().COMEBACK);
            };
        }

        private Condition ties() {
            var tie = from.tie();
            return tie.PLAYED_OUT
                    .isTrue()
                    .and(isHost().or(tie.VISITOR_ID.eq(list.club().id())))
                    .and(TieFilterQueries.within(list.filter(), from))
                    .and(TieList.boxed(list.legs())
                            .map(legs -> tie.LEGS.eq(legs.shortValue()))
                            .orElse(noCondition()))
                    .and(list.firstLeg().map(this::firstLeg).orElse(noCondition()))
                    .and(list.method()
                            .map(method -> tie.METHOD.eq(method.slug()))
                            .orElse(noCondition()))
                    .and(list.against()
                            .map(other -> tie.HOST_ID.eq(other.id()).or(tie.VISITOR_ID.eq(other.id())))
                            .orElse(noCondition()))
                    .and(list.againstCountry().map(this::against).orElse(noCondition()))
                    .and(list.decided().after().map(tie.DECIDED_ON::gt).orElse(noCondition()))
                    .and(list.decided().before().map(tie.DECIDED_ON::lt).orElse(noCondition()));
        }

        private Condition isHost() {
            return from.tie().HOST_ID.eq(list.club().id());
        }

        private Condition firstLeg(FirstLeg asked) {
            var tie = from.tie();
            var behind = tie.BEHIND.eq(when(isHost(), "host").otherwise("visitor"));
            return tie.LEGS
                    .eq((short) 2)
                    .and(asked.says("home") ? isHost() : asked.says("away") ? isHost().not() : noCondition())
                    .and(asked.says("won") ? tie.BEHIND.isNotNull().and(behind.not()) : noCondition())
                    .and(asked.says("drew") ? tie.BEHIND.isNull() : noCondition())
                    .and(asked.says("lost") ? field(behind).isTrue() : noCondition());
        }

        private Condition against(String country) {
            return field(when(isHost(), from.visitor().COUNTRY).otherwise(from.host().COUNTRY))
                    .eq(country);
        }
    }
}
