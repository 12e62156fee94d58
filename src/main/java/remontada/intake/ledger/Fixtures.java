package remontada.intake.ledger;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import remontada.football.Season;
import remontada.intake.ledger.ByHand.Said;
import remontada.intake.ledger.ByHand.Word;

/// Matches that an operator adds, checked against what is known before they are said.
public final class Fixtures {
    private final DSLContext sql;

    private final boolean anyway;

    /// @param anyway whether a club may join a league whose clubs are all known
    public Fixtures(DSLContext sql, boolean anyway) {
        this.sql = sql;
        this.anyway = anyway;
    }

    /// A match to be played.
    ///
    /// @param stage of a European season; null elsewhere
    /// @param leg of a tie; null where its day tells
    public record Fixture(
            String competition,
            Season season,
            @Nullable String stage,
            String home,
            String away,
            LocalDate day,
            @Nullable LocalTime kickOff,
            @Nullable String zone,
            @Nullable String round,
            @Nullable Integer leg,
            @Nullable LocalDate knownOn) {}

    /// @throws IllegalArgumentException saying what is wrong, when there can't be such a match or it is there already
    public Word add(Fixture fixture) {
        check(fixture);
        return new Word(
                new KnownMatch(
                        fixture.competition(),
                        fixture.season().toString(),
                        fixture.stage(),
                        fixture.stage() != null,
                        false,
                        fixture.home(),
                        fixture.away(),
                        fixture.day(),
                        "scheduled",
                        fixture.zone()),
                true,
                new Said(
                        null,
                        null,
                        fixture.day(),
                        fixture.zone() == null ? null : fixture.kickOff(),
                        fixture.kickOff() == null ? null : fixture.zone(),
                        fixture.round(),
                        fixture.leg(),
                        fixture.knownOn(),
                        null,
                        null,
                        null));
    }

    /// Another day or hour for a match, or its own day again where it was put off from that.
    ///
    /// @throws IllegalArgumentException when there is an hour and no zone, and none is known of its home club
    public Word move(KnownMatch match, LocalDate day, @Nullable LocalTime kickOff, @Nullable String zone) {
        var there = zone == null ? match.zone() : zone;
        require(
                kickOff == null || there != null,
                "No kick-off of that home club is known: give the ground's --time-zone");
        var said = Said.time(day, kickOff, kickOff == null ? null : there, null);
        var putOff = one("""
            SELECT report.status FROM match_report AS report
            JOIN intake_run AS run ON run.id = report.run_id AND run.undone_by IS NULL
            WHERE report.competition = ? AND report.season = ? AND report.home = ? AND report.away = ?
              AND report.day = ? AND report.status = 'postponed'
            LIMIT 1
            """, match.competition(), match.season(), match.home(), match.away(), day);
        return new Word(match, false, putOff == null ? said : said.backOn());
    }

    private void check(Fixture fixture) {
        var nearest = new Nearest(sql);
        var kind = one("SELECT kind FROM competition WHERE slug = ?", fixture.competition());
        require(kind != null, () -> nearest.noCompetition(fixture.competition()));
        require(
                one("SELECT starts_on FROM season_days(?)", fixture.season().toString()) != null,
                "Season " + fixture.season() + " is not known here");
        for (var club : List.of(fixture.home(), fixture.away())) {
            require(one("SELECT slug FROM club WHERE slug = ?", club) != null, () -> nearest.noClub(club));
        }
        require(!fixture.home().equals(fixture.away()), "A club does not play against itself");
        if ("european".equals(kind)) {
            require(fixture.stage() != null, "A European match needs its --stage, such as round-of-16");
            require(
                    one("SELECT slug FROM stage WHERE slug = ? LIMIT 1", fixture.stage()) != null,
                    () -> nearest.noStage(String.valueOf(fixture.stage())));
        } else {
            require(fixture.stage() == null, "Only a European match has a --stage; a league's or cup's has a --round");
        }
        if ("league".equals(kind) && !anyway) {
            requireItsClubs(fixture);
        }
        var known = one(
                """
                SELECT match.played_on::text FROM match
                JOIN competition ON competition.id = match.competition_id
                JOIN season ON season.id = match.season_id
                JOIN club AS home ON home.id = match.home_id
                JOIN club AS away ON away.id = match.away_id
                LEFT JOIN stage ON stage.id = match.stage_id
                WHERE competition.slug = ? AND season.slug = ? AND home.slug = ? AND away.slug = ?
                  AND stage.slug IS NOT DISTINCT FROM ?
                LIMIT 1
                """,
                fixture.competition(),
                fixture.season().toString(),
                fixture.home(),
                fixture.away(),
                fixture.stage());
        require(known == null, "That match is there already, on " + known + "; change its day with: fixture move");
    }

    /// A league whose season has as many clubs as the one before has all of them.
    private void requireItsClubs(Fixture fixture) {
        var stranger = one(
                """
                WITH playing AS (
                    SELECT DISTINCT season.slug AS season, club.slug AS club
                    FROM match
                    JOIN competition ON competition.id = match.competition_id
                    JOIN season ON season.id = match.season_id
                    JOIN club ON club.id IN (match.home_id, match.away_id)
                    WHERE competition.slug = ? AND season.slug IN (?, ?)
                )
                SELECT club FROM (VALUES (?, 1), (?, 2)) AS asked (club, place)
                WHERE club NOT IN (SELECT club FROM playing WHERE season = ?)
                  AND (SELECT count(*) FROM playing WHERE season = ?)
                      >= greatest((SELECT count(*) FROM playing WHERE season = ?), 1)
                ORDER BY place LIMIT 1
                """,
                fixture.competition(),
                fixture.season().toString(),
                before(fixture.season()),
                fixture.home(),
                fixture.away(),
                fixture.season().toString(),
                fixture.season().toString(),
                before(fixture.season()));
        require(
                stranger == null,
                "%s is none of the clubs of %s %s; if it is, say it with --anyway"
                        .formatted(stranger, fixture.competition(), fixture.season()));
    }

    private static String before(Season season) {
        return new Season(season.startYear() - 1).toString();
    }

    private @Nullable String one(String query, @Nullable Object... values) {
        return sql.fetchOptional(query, values)
                .map(row -> row.get(0, String.class))
                .orElse(null);
    }

    private static void require(boolean met, Supplier<String> message) {
        if (!met) {
            throw new IllegalArgumentException(message.get());
        }
    }

    private static void require(boolean met, String message) {
        if (!met) {
            throw new IllegalArgumentException(message);
        }
    }
}
