package remontada.chance;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static remontada.schema.Routines.latestSeason;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.COMPETITION;
import static remontada.schema.Tables.RATED_CLUB_AS_OF;
import static remontada.schema.Tables.RATED_SETTING_AS_OF;
import static remontada.schema.Tables.TIE_AS_OF;
import static remontada.schema.Tables.TIE_LEG;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record1;
import remontada.chance.RatedMatch.Kind;
import remontada.football.TieRules;
import remontada.platform.Request;

/// The chances of ties as of a day: one statement for any number of ties.
public final class ChanceQueries {
    /// Two seasons had none: of 1992-93 and 1993-94, the knock-out stages were single matches.
    private static final short SEASONS_TO_LOOK_BACK = 5;

    private final DSLContext sql;
    private final Chances chances;
    private final Forecasts forecasts;
    private final KnownTieQueries known;

    /// With the model that ships.
    public ChanceQueries(DSLContext sql) {
        this(sql, new Chances(Model.shipped()));
    }

    ChanceQueries(DSLContext sql, Chances chances) {
        this.sql = sql;
        this.chances = chances;
        this.forecasts = new Forecasts(chances);
        this.known = new KnownTieQueries(sql, chances.model());
    }

    /// By tie, without the course of each; ties that were not known on the day have none.
    ///
    /// @param on those with a match that is on
    public Map<Integer, Forecast> forecasts(Collection<Integer> ties, LocalDate day, Map<Integer, InPlay> on) {
        return ties.isEmpty()
                ? Map.of()
                : known.known(ties, day).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, tie -> forecasts.briefly(tie.getValue(), on.get(tie.getKey()))));
    }

    /// The rules of the latest Champions League knock-out tie of two legs that was known, if there was one lately.
    /// The latest season is selected by itself, which has PostgreSQL find it once, and its ties by index.
    public Optional<TieRules> presentRules(LocalDate day) {
        var tie = TIE_AS_OF.call(day).as("tie");
        var knockout = RatedFields.name(Kind.KNOCKOUT);
        var cup = select(COMPETITION.ID).from(COMPETITION).where(COMPETITION.SLUG.eq("champions-league"));
        var latest = latestSeason(field(cup), val(knockout), val(day));
        return sql.select(RatedFields.rules(tie))
                .from(tie)
                .where(
                        tie.COMPETITION_ID.eq(cup),
                        tie.STAGE_KIND.eq(knockout),
                        tie.SEASON_ID.gt(field(select(latest.minus(SEASONS_TO_LOOK_BACK)))),
                        tie.LEGS.eq((short) 2))
                .orderBy(tie.KNOWN_ON.desc(), tie.TIE_ID)
                .limit(inline(1))
                .fetchOptional(Record1::value1);
    }

    /// Clubs as they were known at the end of a day, for ties that may come.
    public Contenders contenders(Collection<Integer> clubs, LocalDate day) {
        var rated = RATED_CLUB_AS_OF.call(CLUB.ID, val(day)).as("rated");
        var setting =
                RATED_SETTING_AS_OF.call(RatedFields.name(Kind.KNOCKOUT), day).as("setting");
        var known = new HashMap<Integer, KnownClub>();
        var settings = new ArrayList<KnownSetting>();
        sql.select(CLUB.ID, RatedFields.club(rated), RatedFields.setting(setting))
                .from(CLUB)
                .crossJoin(lateral(rated))
                .leftJoin(setting)
                .on(noCondition())
                .where(CLUB.ID.in(clubs))
                .forEach(row -> {
                    known.put(row.value1(), row.value2());
                    settings.add(row.value3());
                });
        return new Contenders(chances, known, settings.isEmpty() ? null : settings.getFirst(), day);
    }

    /// Ties that had a leg on a day or later, and are not all to come.
    List<Integer> begunSince(LocalDate from) {
        var late = select(TIE_LEG.TIE_ID).from(TIE_LEG).where(TIE_LEG.PLAYED_ON.ge(from));
        var tie = TIE_AS_OF.call(Request.LAST_DAY).as("tie");
        return sql.select(tie.TIE_ID)
                .from(tie)
                .where(tie.TIE_ID.in(late), tie.FIRST_HOST.isNotNull())
                .orderBy(tie.TIE_ID)
                .fetch(tie.TIE_ID);
    }

    /// The chances of some ties with the course of each, by tie.
    Map<Integer, Forecast> courses(Collection<Integer> ties, LocalDate day) {
        return known.known(ties, day).entrySet().parallelStream()
                .collect(Collectors.toConcurrentMap(Map.Entry::getKey, tie -> forecasts.of(tie.getValue())));
    }
}
