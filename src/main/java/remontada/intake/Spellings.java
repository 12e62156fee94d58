package remontada.intake;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import remontada.intake.reported.ReportedMatch.Club;

/// How clubs are written in files, so that whoever reads them knows which are meant: by their names, with the
/// country where several have that name (`Bohemians (IRL)`), by another spelling where that does not tell
/// them apart either.
record Spellings(Map<Key, Club> spellings) {
    private static final String WRITTEN = """
        SELECT competition.slug, club.slug, by_name.names IS TRUE AS by_name, by_country.names IS TRUE AS by_country, club.name, club.country,
               CASE WHEN by_name.names IS NOT TRUE AND by_country.names IS NOT TRUE THEN (
                   SELECT alias FROM club_alias
                   WHERE club_alias.club_id = club.id AND club_named(alias, NULL, competition.country) = club.slug
                   ORDER BY length(alias), alias LIMIT 1) END AS alias
        FROM (SELECT competition_id, home_id AS club_id FROM match UNION SELECT competition_id, away_id FROM match) AS playing
        JOIN competition ON competition.id = playing.competition_id
        JOIN club ON club.id = playing.club_id
        CROSS JOIN LATERAL (SELECT club_named(club.name, NULL, competition.country) = club.slug AS names) AS by_name
        LEFT JOIN LATERAL (SELECT club_named(club.name, club.country, competition.country) = club.slug AS names) AS by_country
            ON by_name.names IS NOT TRUE
        """;

    private record Key(String competition, String club) {}

    /// @throws IllegalStateException when they could not be read
    static Spellings read(DataSource database) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(WRITTEN)) {
            var spellings = new HashMap<Key, Club>();
            while (rows.next()) {
                var name = rows.getString("name");
                @Nullable String alias = rows.getString("alias");
                spellings.put(
                        new Key(rows.getString(1), rows.getString(2)),
                        rows.getBoolean("by_name")
                                ? new Club(name, null)
                                : rows.getBoolean("by_country")
                                        ? new Club(name, rows.getString("country"))
                                        : new Club(alias == null ? rows.getString(2) : alias, null));
            }
            return new Spellings(Map.copyOf(spellings));
        } catch (SQLException e) {
            throw new IllegalStateException("The names could not be read from the database", e);
        }
    }

    /// @param competition in which it plays, by its slug
    /// @param club its slug
    Club of(String competition, String club) {
        return spellings.getOrDefault(new Key(competition, club), new Club(club, null));
    }
}
