package remontada.news;

import static org.jooq.Records.mapping;
import static remontada.schema.Routines.newsName;
import static remontada.schema.Routines.presentSlug;
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

/// Team news, as pages and operators read it.
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
                        newsName(CLUB.SLUG, TEAM_NEWS.REPORTED_ON, TEAM_NEWS.KIND, TEAM_NEWS.PLAYER),
                        TEAM_NEWS.CLUB_ID,
                        TEAM_NEWS.PLAYER,
                        TEAM_NEWS.KIND.convertFrom(Kind::parse),
                        TEAM_NEWS.WORDS,
                        TEAM_NEWS.SOURCE.convertFrom(URI::create),
                        TEAM_NEWS.REPORTED_ON,
                        TEAM_NEWS.CURRENT_TO)
                .from(TEAM_NEWS)
                .join(CLUB)
                .on(CLUB.ID.eq(TEAM_NEWS.CLUB_ID))
                .where(condition)
                .orderBy(TEAM_NEWS.REPORTED_ON.desc(), TEAM_NEWS.SHIPPED.desc(), TEAM_NEWS.ID)
                .fetch(mapping(TeamNews::new));
    }

    /// The report of a name.
    ///
    /// @throws IllegalArgumentException when there is none, or more than one
    public TeamNews named(String name) {
        var found = select(newsName(CLUB.SLUG, TEAM_NEWS.REPORTED_ON, TEAM_NEWS.KIND, TEAM_NEWS.PLAYER)
                .eq(name));
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    (found.isEmpty() ? "There is no report " : "More than one report is called ") + name
                            + "; list them with: news list --club CLUB");
        }
        return found.getFirst();
    }

    /// The id of a club.
    ///
    /// @param address it has
    public int clubId(String address) {
        return sql.select(CLUB.ID).from(CLUB).where(CLUB.SLUG.eq(address)).fetchSingle(CLUB.ID);
    }

    /// The present address of a club; none where there is no such club.
    ///
    /// @param address it has or once had
    public Optional<String> findClub(String address) {
        return sql.select(CLUB.SLUG)
                .from(CLUB)
                .where(CLUB.SLUG.eq(presentSlug(address)))
                .fetchOptional(CLUB.SLUG);
    }
}
