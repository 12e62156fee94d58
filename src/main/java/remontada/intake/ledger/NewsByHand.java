package remontada.intake.ledger;

import static remontada.schema.Tables.NEWS_REPORT;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import remontada.news.NewReport;
import remontada.news.TeamNews;
import remontada.news.TeamNews.Kind;

/// What an operator's command says of clubs' players.
public final class NewsByHand implements Ledger.Entry<Integer> {
    private final List<Word> words;

    private NewsByHand(List<Word> words) {
        this.words = words;
    }

    /// Which report is meant, and what it says; null where there is to be none.
    private record Word(
            String club,
            @Nullable String player,
            Kind kind,
            LocalDate reportedOn,
            @Nullable NewReport report) {}

    /// That there are these reports.
    public static NewsByHand saying(List<NewReport> reports) {
        return new NewsByHand(reports.stream()
                .map(report -> new Word(report.club(), report.player(), report.kind(), report.reportedOn(), report))
                .toList());
    }

    /// That there is no such report of a club.
    public static NewsByHand takingBack(String club, TeamNews news) {
        return new NewsByHand(List.of(new Word(club, news.player(), news.kind(), news.reportedOn(), null)));
    }

    @Override
    public Integer write(Connection connection, int run, Fold fold) {
        var sql = DSL.using(connection, SQLDialect.POSTGRES);
        int line = 0;
        for (var word : words) {
            line++;
            var report = word.report();
            sql.insertInto(NEWS_REPORT)
                    .set(NEWS_REPORT.RUN_ID, run)
                    .set(NEWS_REPORT.LINE, line)
                    .set(NEWS_REPORT.CLUB, word.club())
                    .set(NEWS_REPORT.PLAYER, word.player())
                    .set(NEWS_REPORT.KIND, word.kind().slug())
                    .set(NEWS_REPORT.REPORTED_ON, word.reportedOn())
                    .set(NEWS_REPORT.WORDS, report == null ? null : report.words())
                    .set(
                            NEWS_REPORT.SOURCE,
                            report == null ? null : report.source().toString())
                    .set(NEWS_REPORT.CURRENT_TO, report == null ? null : report.currentTo())
                    .execute();
        }
        return line;
    }
}
