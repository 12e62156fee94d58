package remontada.ties;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.CLUB_ALIAS;
import static remontada.schema.Tables.CLUB_FORMER_SLUG;
import static remontada.schema.Tables.COMPETITION;
import static remontada.schema.Tables.STAGE;
import static remontada.schema.Tables.TIE;
import static remontada.schema.Tables.TIE_RULE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import remontada.football.Season;

/// Ties as of a day.
public final class TieQueries {
    private final DSLContext sql;

    public TieQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// The tie of two clubs in a season, written first-leg host first.
    public Optional<TieSummary> find(String competition, Season season, String host, String visitor, LocalDate day) {
        var from = new TiesAsOf(sql, day);
        return from.select(
                        COMPETITION
                                .SLUG
                                .eq(competition)
                                .and(from.tie().SEASON_ID.eq((short) season.startYear()))
                                .and(from.host().SLUG.eq(host))
                                .and(from.visitor().SLUG.eq(visitor)),
                        from.tie().FIRST_ON)
                .fetchOptional(Record1::value1);
    }

    /// The one tie of a season whose clubs go by these names as well, whichever of them is the host: Sporting CP as
    /// `sporting`. None where it could be more than one.
    Optional<TieSummary> findAlike(String competition, Season season, String one, String other, LocalDate day) {
        var from = new TiesAsOf(sql, day);
        var found = from.select(
                        COMPETITION
                                .SLUG
                                .eq(competition)
                                .and(from.tie().SEASON_ID.eq((short) season.startYear()))
                                .and(goesBy(from.host(), one)
                                        .and(goesBy(from.visitor(), other))
                                        .or(goesBy(from.host(), other).and(goesBy(from.visitor(), one)))),
                        from.tie().FIRST_ON)
                .fetch(Record1::value1);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Condition goesBy(remontada.schema.tables.Club club, String slug) {
        return club.SLUG
                .eq(slug)
                .or(club.SLUG.startsWith(slug + "-"))
                .or(exists(selectOne()
                        .from(CLUB_ALIAS)
                        .where(CLUB_ALIAS.CLUB_ID.eq(club.ID), CLUB_ALIAS.FOLDED.eq(slug.replace('-', ' ')))));
    }

    /// The names of clubs by their slugs.
    Map<String, String> namesOfClubs(String... slugs) {
        return sql.select(CLUB.SLUG, CLUB.NAME)
                .from(CLUB)
                .where(CLUB.SLUG.in(slugs))
                .fetchMap(CLUB.SLUG, CLUB.NAME);
    }

    Optional<String> nameOfCompetition(String slug) {
        return sql.select(COMPETITION.NAME)
                .from(COMPETITION)
                .where(COMPETITION.SLUG.eq(slug))
                .fetchOptional(COMPETITION.NAME);
    }

    /// The present slugs of clubs whose addresses changed, by the former ones.
    public Map<String, String> renamed(String one, String other) {
        return sql.select(CLUB_FORMER_SLUG.SLUG, CLUB.SLUG)
                .from(CLUB_FORMER_SLUG)
                .join(CLUB)
                .on(CLUB.ID.eq(CLUB_FORMER_SLUG.CLUB_ID))
                .where(CLUB_FORMER_SLUG.SLUG.in(one, other))
                .fetchMap(CLUB_FORMER_SLUG.SLUG, CLUB.SLUG);
    }

    /// What a tie's own page knows of it beyond the summary, at the end of `day`.
    public TieDetails details(TieSummary tie, LocalDate day) {
        return requireNonNull(details(List.of(tie), day).get(tie.id()));
    }

    /// The same of several ties, by their ids.
    public Map<Integer, TieDetails> details(Collection<TieSummary> ties, LocalDate day) {
        var whole = details(ties.stream().map(TieSummary::id).toList());
        return ties.stream()
                .collect(toMap(
                        TieSummary::id,
                        tie -> requireNonNull(whole.get(tie.id())).asOf(tie, day)));
    }

    /// Everything of a tie, whenever it became known.
    TieDetails details(int tie) {
        return requireNonNull(details(List.of(tie)).get(tie));
    }

    /// Everything of several ties, whenever it became known, by their ids.
    Map<Integer, TieDetails> details(Collection<Integer> ties) {
        return sql.select(TIE.ID, TieMatchFields.matches(), awayGoalsUntil(), TIE.NOTE)
                .from(TIE)
                .join(STAGE)
                .on(STAGE.ID.eq(TIE.STAGE_ID))
                .where(TIE.ID.eq(any(ties.toArray(Integer[]::new))))
                .fetchMap(TIE.ID, row -> new TieDetails(row.value2(), row.value3(), row.value4()));
    }

    private static Field<Season> awayGoalsUntil() {
        return field(select(max(TIE_RULE.TO_SEASON))
                        .from(TIE_RULE)
                        .where(TIE_RULE.COMPETITION_ID
                                .eq(STAGE.COMPETITION_ID)
                                .and(TIE_RULE.AWAY_GOALS)
                                .and(TIE_RULE.STAGE.isNull().or(TIE_RULE.STAGE.eq(STAGE.SLUG)))
                                .and(TIE_RULE.TO_SEASON.lt(STAGE.SEASON_ID))))
                .convertFrom(year -> year == null ? null : new Season(year));
    }
}
