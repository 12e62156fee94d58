package remontada.statements;

import static org.jooq.impl.DSL.noCondition;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record1;
import remontada.TestSite;
import remontada.clubs.ClubForm;
import remontada.clubs.FormQueries;
import remontada.clubs.KnownClubQueries;
import remontada.football.Season;
import remontada.leagues.LeagueQueries;
import remontada.platform.Catalogue;
import remontada.platform.DataVersionQueries;
import remontada.platform.Statement;
import remontada.platform.WebFiles;
import remontada.platform.Words;
import remontada.ties.TieQueries;
import remontada.ties.TieSummary;
import remontada.ties.TiesAsOf;

/// Asks the statements of real ties, as the pages do.
final class Record {
    private static final Words WORDS = new Catalogue(WebFiles.built()).read(Locale.UK);

    private final DSLContext sql;
    private final HistoryQueries history;
    private final FormQueries forms;
    private final Statements statements;

    Record(DSLContext sql) {
        this.sql = sql;
        var version = new DataVersionQueries(sql);
        this.history = new HistoryQueries(sql, version);
        this.forms = new FormQueries(sql, version, new KnownClubQueries(sql, version));
        this.statements = new Statements(history, WORDS);
    }

    static Record ofTheTestSite() {
        return new Record(TestSite.running().sql());
    }

    /// @param address such as `champions-league/2022-23/liverpool-v-real-madrid`
    Facts facts(String address, String day) {
        var parts = address.split("/");
        var clubs = parts[2].split("-v-");
        var on = LocalDate.parse(day);
        var tie = new TieQueries(sql)
                .find(parts[0], Season.parse(parts[1]), clubs[0], clubs[1], on)
                .orElseThrow();
        return facts(tie, on);
    }

    Facts facts(TieSummary tie, LocalDate day) {
        var clubs = List.of(tie.host().id(), tie.visitor().id());
        var eve = Facts.eve(tie, day);
        return new Facts(
                tie,
                new TieQueries(sql).details(tie, day),
                day,
                history.current(),
                forms.form(List.of(tie.host(), tie.visitor()), eve, ClubForm.FOR_STREAKS),
                new LeagueQueries(sql).standings(clubs, eve));
    }

    List<Statement> statements(Facts facts) {
        return statements.say(statements.ranked(Kinds.OF_TIES, facts).limit(Statements.MOST), Optional.of(facts.day()));
    }

    List<Claim> claims(Facts facts) {
        return statements.ranked(Kinds.OF_TIES, facts).toList();
    }

    String text(Claim claim) {
        return statements.text(claim);
    }

    /// A tie as it was known on another day; none before its pairing was known.
    Optional<TieSummary> known(TieSummary tie, LocalDate day) {
        return new TieQueries(sql)
                .find(
                        tie.competition().slug(),
                        tie.season(),
                        tie.host().slug(),
                        tie.visitor().slug(),
                        day);
    }

    /// Every tie known on a day.
    List<TieSummary> ties(LocalDate day) {
        var from = new TiesAsOf(sql, day);
        return from.select(noCondition(), from.tie().TIE_ID).fetch(Record1::value1);
    }
}
