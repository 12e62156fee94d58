package remontada.intake.ledger;

import static remontada.schema.Tables.MATCH_REPORT;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import remontada.intake.reported.ReportedMatch.Score;
import remontada.intake.reported.Result;

/// What an operator's command says of matches.
public final class ByHand implements Ledger.Entry<Integer> {
    /// Where an operator's word comes from, as a match's history shows it.
    static final String PLACE = "command line";

    private static final Result NOTHING = new Result(null, null, null, null, null);

    /// Words that are not the last that operators said of their match already.
    private static final String NEW = """
        SELECT 1 FROM match_report AS now
        WHERE now.run_id = ? AND to_jsonb(now) - '{id,run_id,line}'::text[] IS DISTINCT FROM (
            SELECT to_jsonb(last) - '{id,run_id,line}'::text[]
            FROM match_report AS last
            JOIN intake_run AS run ON run.id = last.run_id AND run.kind = 'operator' AND run.undone_by IS NULL
            WHERE (last.competition, last.season, last.home, last.away) = (now.competition, now.season, now.home, now.away)
              AND last.run_id <> now.run_id
            ORDER BY last.id DESC LIMIT 1)
        LIMIT 1
        """;

    private final List<Word> words;
    private final Checking checking;

    public ByHand(List<Word> words, Checking checking) {
        this.words = List.copyOf(words);
        this.checking = checking;
    }

    /// A word on a match.
    ///
    /// @param exists whether it adds the match, rather than telling something of one that is known
    public record Word(KnownMatch match, boolean exists, Said said) {}

    /// What is said; what is null is left to the sources.
    ///
    /// @param knownOn the day a fixture, or its postponement, became known
    public record Said(
            @Nullable String status,
            @Nullable Result result,
            @Nullable LocalDate day,
            @Nullable LocalTime kickOff,
            @Nullable String zone,
            @Nullable String round,
            @Nullable Integer leg,
            @Nullable LocalDate knownOn,
            @Nullable String venue,
            @Nullable Boolean neutral,
            @Nullable String note) {
        /// How a match ended or that it did not.
        public static Said outcome(String status, @Nullable Result result, @Nullable String note) {
            return new Said(status, result, null, null, null, null, null, null, null, null, note);
        }

        /// That it is put off, and another day is not known yet.
        ///
        /// @param knownOn the day that became known
        public static Said putOff(LocalDate knownOn) {
            return new Said("postponed", null, null, null, null, null, null, knownOn, null, null, null);
        }

        /// When it is to be played.
        public static Said time(
                LocalDate day, @Nullable LocalTime kickOff, @Nullable String zone, @Nullable String note) {
            return new Said(null, null, day, kickOff, zone, null, null, null, null, null, note);
        }

        /// When it is to be played after all, though it was told that it is put off from that very day.
        Said backOn() {
            return new Said("back-on", null, day, kickOff, zone, null, null, null, null, null, note);
        }
    }

    @Override
    public Optional<Checking> checking() {
        return Optional.of(checking);
    }

    @Override
    public Integer write(Connection connection, int run, Fold fold) throws SQLException {
        var sql = DSL.using(connection, SQLDialect.POSTGRES);
        int line = 0;
        for (var word : words) {
            line++;
            add(sql, run, line, word);
        }
        fold.touch("SELECT competition, season, home, away FROM match_report WHERE run_id = ?", run);
        return line;
    }

    @Override
    public boolean says(DSLContext sql, int run) {
        return sql.fetchOptional(NEW, run).isPresent();
    }

    private static void add(DSLContext sql, int run, int line, Word word) {
        var match = word.match();
        var said = word.said();
        var result = said.result() == null ? NOTHING : said.result();
        sql.insertInto(MATCH_REPORT)
                .set(MATCH_REPORT.RUN_ID, run)
                .set(MATCH_REPORT.PLACE, PLACE)
                .set(MATCH_REPORT.LINE, line)
                .set(MATCH_REPORT.COMPETITION_WRITTEN, match.competition())
                .set(MATCH_REPORT.COMPETITION, match.competition())
                .set(MATCH_REPORT.SEASON, match.season())
                .set(MATCH_REPORT.ROUND_WRITTEN, match.stage())
                .set(MATCH_REPORT.STAGE, match.stage())
                .set(MATCH_REPORT.HOME_WRITTEN, match.home())
                .set(MATCH_REPORT.HOME, match.home())
                .set(MATCH_REPORT.AWAY_WRITTEN, match.away())
                .set(MATCH_REPORT.AWAY, match.away())
                .set(MATCH_REPORT.DAY, match.day())
                .set(MATCH_REPORT.EXISTS, word.exists())
                .set(MATCH_REPORT.LEG, leg(match, said))
                .set(MATCH_REPORT.ROUND, said.round())
                .set(MATCH_REPORT.PLAYED_ON, said.day())
                .set(MATCH_REPORT.KICK_OFF, said.kickOff())
                .set(MATCH_REPORT.ZONE, said.zone())
                .set(MATCH_REPORT.STATUS, said.status())
                .set(MATCH_REPORT.KNOWN_ON, said.knownOn())
                .set(MATCH_REPORT.VENUE, said.venue())
                .set(MATCH_REPORT.NEUTRAL, said.neutral())
                .set(MATCH_REPORT.NOTE, said.note())
                .set(MATCH_REPORT.CREDIT, "by-hand")
                .set(MATCH_REPORT.HOME_GOALS, home(result.fullTime()))
                .set(MATCH_REPORT.AWAY_GOALS, away(result.fullTime()))
                .set(MATCH_REPORT.HOME_HALF_TIME, home(result.halfTime()))
                .set(MATCH_REPORT.AWAY_HALF_TIME, away(result.halfTime()))
                .set(MATCH_REPORT.HOME_EXTRA_TIME, home(result.extraTime()))
                .set(MATCH_REPORT.AWAY_EXTRA_TIME, away(result.extraTime()))
                .set(MATCH_REPORT.HOME_PENALTIES, home(result.penalties()))
                .set(MATCH_REPORT.AWAY_PENALTIES, away(result.penalties()))
                .set(MATCH_REPORT.HOME_ON_PITCH, home(result.onPitch()))
                .set(MATCH_REPORT.AWAY_ON_PITCH, away(result.onPitch()))
                .execute();
    }

    private static @Nullable Short leg(KnownMatch match, Said said) {
        if (match.replay()) {
            return 3;
        }
        return said.leg() == null ? null : said.leg().shortValue();
    }

    private static @Nullable Short home(@Nullable Score score) {
        return score == null ? null : (short) score.home();
    }

    private static @Nullable Short away(@Nullable Score score) {
        return score == null ? null : (short) score.away();
    }
}
