package remontada.news;

import static org.jooq.Records.mapping;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.TEAM_NEWS;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import remontada.news.TeamNews.Kind;

/// Team news, read for pages and written by an operator.
public final class NewsQueries {
    private final DSLContext sql;

    public NewsQueries(DSLContext sql) {
        this.sql = sql;
    }

    /// What was current of some clubs on a day, newest first.
    public List<TeamNews> current(Collection<Integer> clubIds, LocalDate day) {
        return select(
                TEAM_NEWS.CLUB_ID.in(clubIds).and(TEAM_NEWS.REPORTED_ON.le(day)).and(TEAM_NEWS.CURRENT_TO.ge(day)));
    }

    /// Everything ever reported of a club, newest first.
    public List<TeamNews> all(int clubId) {
        return select(TEAM_NEWS.CLUB_ID.eq(clubId));
    }

    private List<TeamNews> select(Condition condition) {
        return sql.select(
                        TEAM_NEWS.ID,
                        TEAM_NEWS.CLUB_ID,
                        TEAM_NEWS.PLAYER,
                        TEAM_NEWS.KIND.convertFrom(Kind::parse),
                        TEAM_NEWS.WORDS,
                        TEAM_NEWS.SOURCE.convertFrom(URI::create),
                        TEAM_NEWS.REPORTED_ON,
                        TEAM_NEWS.CURRENT_TO)
                .from(TEAM_NEWS)
                .where(condition)
                .orderBy(TEAM_NEWS.REPORTED_ON.desc(), TEAM_NEWS.ID)
                .fetch(mapping(TeamNews::new));
    }

    /// The club of a slug.
    ///
    /// @throws IllegalArgumentException when there is none
    public int clubId(String slug) {
        return sql.select(CLUB.ID)
                .from(CLUB)
                .where(CLUB.SLUG.eq(slug))
                .fetchOptional(CLUB.ID)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no club '" + slug + "': write it as in its page's address, such as real-madrid"));
    }

    /// Files a report; the same report again changes nothing.
    ///
    /// @return its id, or none if it was there already
    public Optional<Integer> add(NewReport report) {
        return sql.insertInto(TEAM_NEWS)
                .set(TEAM_NEWS.CLUB_ID, report.clubId())
                .set(TEAM_NEWS.PLAYER, report.player())
                .set(TEAM_NEWS.KIND, report.kind().slug())
                .set(TEAM_NEWS.WORDS, report.words())
                .set(TEAM_NEWS.SOURCE, report.source().toString())
                .set(TEAM_NEWS.REPORTED_ON, report.reportedOn())
                .set(TEAM_NEWS.CURRENT_TO, report.currentTo())
                .onConflictDoNothing()
                .returning(TEAM_NEWS.ID)
                .fetchOptional(TEAM_NEWS.ID);
    }

    /// Takes a report back.
    ///
    /// @return whether there was one
    public boolean remove(int id) {
        return sql.deleteFrom(TEAM_NEWS).where(TEAM_NEWS.ID.eq(id)).execute() > 0;
    }
}
