package remontada.intake.ledger;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;

/// Finds the match that an operator names: `home-v-away`, with as much of `competition/season/day/` before it as
/// tells it from the others.
public final class MatchFinder {
    private static final Pattern SEASON = Pattern.compile("\\d{4}-\\d{2}");
    private static final String KNOWN = """
        SELECT found.* FROM (
            SELECT competition.slug AS competition, season.slug AS season, stage.slug, match.leg, home.slug AS home, away.slug AS away,
                   match.played_on AS day, match.status,
                   coalesce(match.zone, (SELECT earlier.zone FROM match AS earlier
                                         WHERE earlier.home_id = home.id AND earlier.zone !~ '^[+-]' AND NOT earlier.neutral
                                         ORDER BY earlier.played_on DESC LIMIT 1)),
                   match.tie_id IS NOT NULL
            FROM match
            JOIN competition ON competition.id = match.competition_id
            JOIN season ON season.id = match.season_id
            JOIN club AS home ON home.id = match.home_id
            JOIN club AS away ON away.id = match.away_id
            LEFT JOIN stage ON stage.id = match.stage_id) AS found
        WHERE home = present_slug(?) AND away = present_slug(?)
        """;

    private static final String TOLD = """
        SELECT gone.* FROM (
            SELECT competition, season, max(stage), NULL::integer, home, away, max(coalesce(played_on, match_report.day)) AS day,
                   'cancelled', NULL::text, false
            FROM match_report
            GROUP BY competition, season, home, away) AS gone
        WHERE competition IS NOT NULL AND home = present_slug(?) AND away = present_slug(?)
        """;

    private static final int MOST_LISTED = 8;

    private final DSLContext sql;

    public MatchFinder(DSLContext sql) {
        this.sql = sql;
    }

    /// @throws IllegalArgumentException naming the matches it could be, when it isn't one
    public KnownMatch find(String written) {
        return one(written, candidates(written, KNOWN));
    }

    /// The same among those too that are no more, since somebody said that there is no such match.
    public KnownMatch findEver(String written) {
        var known = candidates(written, KNOWN);
        return one(written, known.isEmpty() ? candidates(written, TOLD) : known);
    }

    private KnownMatch one(String written, List<KnownMatch> found) {
        if (found.isEmpty()) {
            throw new IllegalArgumentException(nothing(written));
        }
        var open = found.stream().filter(match -> !match.isOver()).toList();
        if (found.size() > 1 && open.size() != 1) {
            throw new IllegalArgumentException(
                    "%s may be any of %d matches; name one: %s".formatted(written, found.size(), listed(found)));
        }
        return found.size() == 1 ? found.getFirst() : open.getFirst();
    }

    /// What is wrong with a name that names no match: a club or competition that is not known, or else that they never
    /// met so.
    private String nothing(String written) {
        var parts = List.of(written.split("/"));
        var nearest = new Nearest(sql);
        for (var part : parts.subList(0, parts.size() - 1)) {
            if (!Character.isDigit(part.isEmpty() ? '0' : part.charAt(0))
                    && sql.fetchOptional("SELECT 1 FROM competition WHERE slug = ?", part)
                            .isEmpty()) {
                return nearest.noCompetition(part);
            }
        }
        var clubs = new ClubRows(sql);
        for (var club : parts.getLast().split("-v-")) {
            if (clubs.idEver(club).isEmpty()) {
                return nearest.noClub(club);
            }
        }
        return "There is no match " + written
                + ": name it like champions-league/2022-23/2023-03-15/real-madrid-v-liverpool, home club first";
    }

    private static String listed(List<KnownMatch> matches) {
        var more = matches.size() - MOST_LISTED;
        return matches.stream().limit(MOST_LISTED).map(KnownMatch::address).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " earlier" : "");
    }

    private List<KnownMatch> candidates(String written, String matches) {
        var parts = List.of(written.split("/"));
        var clubs = parts.getLast().split("-v-");
        if (clubs.length != 2) {
            throw new IllegalArgumentException("'" + written
                    + "' names no match: write the clubs as in their pages' addresses, like real-madrid-v-liverpool");
        }
        var conditions = new ArrayList<String>();
        var values = new ArrayList<Object>(List.of(clubs[0], clubs[1]));
        for (var part : parts.subList(0, parts.size() - 1)) {
            if (SEASON.matcher(part).matches()) {
                conditions.add("season = ?");
                values.add(part);
            } else if (part.matches("\\d{4}-\\d{2}-\\d{2}")) {
                conditions.add("day = ?");
                values.add(day(part));
            } else {
                conditions.add("competition = ?");
                values.add(part);
            }
        }
        return sql.fetch(
                        matches
                                + conditions.stream()
                                        .map(condition -> " AND " + condition)
                                        .collect(Collectors.joining())
                                + " ORDER BY day DESC",
                        values.toArray())
                .map(MatchFinder::match);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + text + "' is no day such as 2023-03-14", e);
        }
    }

    private static KnownMatch match(Record row) {
        return new KnownMatch(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(9, boolean.class),
                Integer.valueOf(3).equals(row.get(3, Integer.class)),
                row.get(4, String.class),
                row.get(5, String.class),
                row.get(6, LocalDate.class),
                row.get(7, String.class),
                row.get(8, String.class));
    }
}
