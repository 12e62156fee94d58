package remontada.intake.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

/// Two rows that are one club become one: matches, ties, spellings and points taken follow, the address redirects;
/// team news is folded anew. What was moved is kept in `club_change.before`, so that exactly that goes back.
final class ClubMerge implements ClubChange.Doing {
    private static final List<String> MOVES = List.of(
            "UPDATE match SET home_id = moved.into_id FROM moved WHERE home_id = moved.from_id",
            "UPDATE match SET away_id = moved.into_id FROM moved WHERE away_id = moved.from_id",
            "UPDATE tie SET host_id = moved.into_id FROM moved WHERE host_id = moved.from_id",
            "UPDATE tie SET visitor_id = moved.into_id FROM moved WHERE visitor_id = moved.from_id",
            "UPDATE club_alias SET club_id = moved.into_id FROM moved WHERE club_id = moved.from_id",
            "UPDATE club_former_slug SET club_id = moved.into_id FROM moved WHERE club_id = moved.from_id",
            "DELETE FROM team_news USING moved WHERE club_id = moved.from_id",
            "UPDATE points_deduction SET club_id = moved.into_id FROM moved WHERE club_id = moved.from_id",
            "DELETE FROM club USING moved WHERE club.id = moved.from_id",
            "INSERT INTO club_former_slug (slug, club_id) SELECT from_slug, into_id FROM moved");

    private static final List<String> RETURNS = List.of(
            "DELETE FROM club_former_slug USING kept WHERE slug = before #>> '{club,slug}'",
            "INSERT INTO club OVERRIDING SYSTEM VALUE SELECT (jsonb_populate_record(NULL::club, before -> 'club')).*"
                    + " FROM kept",
            "UPDATE match SET home_id = from_id FROM kept WHERE before -> 'home' @> to_jsonb(match.id) AND home_id ="
                    + " into_id",
            "UPDATE match SET away_id = from_id FROM kept WHERE before -> 'away' @> to_jsonb(match.id) AND away_id ="
                    + " into_id",
            "UPDATE tie SET host_id = from_id FROM kept WHERE before -> 'host' @> to_jsonb(tie.id) AND host_id ="
                    + " into_id",
            "UPDATE tie SET visitor_id = from_id FROM kept WHERE before -> 'visitor' @> to_jsonb(tie.id) AND"
                    + " visitor_id = into_id",
            "UPDATE club_alias SET club_id = from_id FROM kept WHERE before -> 'aliases' @>"
                    + " jsonb_build_array(jsonb_build_array(alias, country)) AND club_id = into_id",
            "UPDATE club_former_slug SET club_id = from_id FROM kept WHERE before -> 'slugs' @> to_jsonb(slug) AND"
                    + " club_id = into_id",
            "UPDATE points_deduction SET club_id = from_id FROM kept WHERE before -> 'deductions' @>"
                + " jsonb_build_array(jsonb_build_array(competition_id, season_id, imposed_on, reason)) AND club_id ="
                + " into_id");

    private static final List<String> ONE = List.of("match", "tie", "spelling", "report");
    private static final List<String> MANY = List.of("matches", "ties", "spellings", "reports");

    private final DSLContext sql;
    private final ClubRows clubs;
    private final ClubChange change;
    private final String into;

    ClubMerge(DSLContext sql, ClubChange change) {
        this.sql = sql;
        this.clubs = new ClubRows(sql);
        this.change = change;
        this.into = Objects.requireNonNull(change.other());
    }

    @Override
    public Optional<String> refusal() {
        var from = clubs.id(change.club());
        var to = clubs.id(into);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.of(new Nearest(sql).noClub(from.isEmpty() ? change.club() : into));
        }
        if (from.equals(to)) {
            return Optional.of("A club is one with itself already");
        }
        return otherCountry(from.get(), to.get())
                .or(() -> met(from.get(), to.get()))
                .or(() -> playedElsewhere(from.get(), to.get()))
                .or(() -> samePairing(from.get(), to.get()));
    }

    private Optional<String> otherCountry(int from, int to) {
        return said("""
            SELECT format('They are not one club: %s is of %s, %s of %s', one.name, one.country, other.name, other.country)
            FROM club AS one, club AS other
            WHERE one.id = ? AND other.id = ? AND one.country NOT IN (other.country, coalesce(other.historic_country, other.country))
            """, from, to);
    }

    private Optional<String> met(int from, int to) {
        return said("""
            SELECT format('They are not one club: they met on %s', played_on)
            FROM match WHERE (home_id, away_id) IN ((?, ?), (?, ?))
            ORDER BY played_on DESC LIMIT 1
            """, from, to, to, from);
    }

    private Optional<String> playedElsewhere(int from, int to) {
        return said("""
            SELECT format('They are not one club: both played on %s, in %s %s', one.played_on, competition.name, season.slug)
            FROM match AS one
            JOIN match AS other ON other.played_on = one.played_on AND other.competition_id = one.competition_id AND other.id <> one.id
            JOIN competition ON competition.id = one.competition_id
            JOIN season ON season.id = one.season_id
            WHERE ? IN (one.home_id, one.away_id) AND ? IN (other.home_id, other.away_id)
            ORDER BY one.played_on DESC LIMIT 1
            """, from, to);
    }

    private Optional<String> samePairing(int from, int to) {
        return said("""
            SELECT format('Both were drawn against %s in %s %s (%s): take back what tells of one of the two ties first',
                          opponent.name, competition.name, season.slug, stage.slug)
            FROM tie AS one
            JOIN tie AS other ON other.stage_id = one.stage_id
            JOIN club AS opponent ON opponent.id IN (one.host_id, one.visitor_id) AND opponent.id IN (other.host_id, other.visitor_id)
            JOIN stage ON stage.id = one.stage_id
            JOIN competition ON competition.id = stage.competition_id
            JOIN season ON season.id = stage.season_id
            WHERE ? IN (one.host_id, one.visitor_id) AND ? IN (other.host_id, other.visitor_id)
            LIMIT 1
            """, from, to);
    }

    private Optional<String> said(String query, Object... values) {
        return sql.fetchOptional(query, values).map(row -> row.get(0, String.class));
    }

    @Override
    public String told() {
        return sql.fetchSingle("""
            SELECT one.name, other.name,
                   (SELECT count(*) FROM match WHERE one.id IN (home_id, away_id)),
                   (SELECT count(*) FROM tie WHERE one.id IN (host_id, visitor_id)),
                   (SELECT count(*) FROM club_alias WHERE club_id = one.id),
                   (SELECT count(*) FROM team_news WHERE club_id = one.id)
            FROM club AS one, club AS other WHERE one.slug = ? AND other.slug = ?
            """, change.club(), into)
                .map(row -> "merged    %s becomes one with %s: %s; its address redirects"
                        .formatted(row.get(0), row.get(1), counted(row, "follows", "follow")));
    }

    @Override
    public Optional<String> takenBack(int id) {
        return sql.fetchOptional("""
            SELECT before #>> '{club,name}', other.name,
                   jsonb_array_length(before -> 'home') + jsonb_array_length(before -> 'away'),
                   jsonb_array_length(before -> 'host') + jsonb_array_length(before -> 'visitor'),
                   jsonb_array_length(before -> 'aliases')
            FROM club_change AS change
            JOIN club AS other ON other.slug = change.other
            WHERE change.id = ? AND before IS NOT NULL
            """, id)
                .map(row -> "parted    %s is a club apart from %s again: %s to it"
                        .formatted(row.get(0), row.get(1), counted(row, "goes back", "go back")));
    }

    /// @param row two names, then how many there are of each thing
    private static String counted(Record row, String doesOne, String doMany) {
        var parts = new ArrayList<String>();
        long all = 0;
        for (int kind = 0; kind < row.size() - 2; kind++) {
            long count = row.get(2 + kind, long.class);
            all += count;
            if (count > 0) {
                parts.add(count + " " + (count == 1 ? ONE : MANY).get(kind));
            }
        }
        return String.join(", ", parts) + " " + (all == 1 ? doesOne : doMany);
    }

    @Override
    public void apply(int id) {
        sql.execute("""
            CREATE TEMP TABLE moved ON COMMIT DROP AS
            SELECT one.id AS from_id, one.slug AS from_slug, other.id AS into_id
            FROM club AS one, club AS other WHERE one.slug = ? AND other.slug = ?
            """, change.club(), into);
        sql.execute("""
            UPDATE club_change SET before = jsonb_build_object(
                'club', (SELECT to_jsonb(gone) FROM club AS gone WHERE gone.id = from_id),
                'home', (SELECT coalesce(jsonb_agg(match.id), '[]') FROM match WHERE home_id = from_id),
                'away', (SELECT coalesce(jsonb_agg(match.id), '[]') FROM match WHERE away_id = from_id),
                'host', (SELECT coalesce(jsonb_agg(tie.id), '[]') FROM tie WHERE host_id = from_id),
                'visitor', (SELECT coalesce(jsonb_agg(tie.id), '[]') FROM tie WHERE visitor_id = from_id),
                'aliases', (SELECT coalesce(jsonb_agg(jsonb_build_array(alias, club_alias.country)), '[]') FROM club_alias WHERE club_id = from_id),
                'slugs', (SELECT coalesce(jsonb_agg(slug), '[]') FROM club_former_slug WHERE club_id = from_id),
                'deductions', (SELECT coalesce(jsonb_agg(jsonb_build_array(competition_id, season_id, imposed_on, reason)), '[]')
                               FROM points_deduction WHERE club_id = from_id))
            FROM moved WHERE club_change.id = ?
            """, id);
        MOVES.forEach(sql::execute);
        sql.execute("DROP TABLE moved");
    }

    @Override
    public void takeBack(int id) {
        sql.execute("""
            CREATE TEMP TABLE kept ON COMMIT DROP AS
            SELECT change.before, (change.before #>> '{club,id}')::integer AS from_id, club.id AS into_id
            FROM club_change AS change JOIN club ON club.slug = change.other
            WHERE change.id = ? AND change.before IS NOT NULL
            """, id);
        RETURNS.forEach(sql::execute);
        sql.execute("DROP TABLE kept");
    }
}
