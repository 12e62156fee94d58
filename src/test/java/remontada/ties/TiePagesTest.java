package remontada.ties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.MATCH;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import remontada.TestSite;
import remontada.clubs.FormQueries;
import remontada.clubs.KnownClubQueries;
import remontada.football.Score;
import remontada.football.Season;
import remontada.live.LiveQueries;
import remontada.platform.AsOf;
import remontada.platform.Catalogue;
import remontada.platform.DataVersionQueries;
import remontada.platform.WebFiles;
import remontada.platform.Words;

/// What a tie's page keeps in memory, it keeps only as long as it is true.
class TiePagesTest {
    private static final LocalDate LATER = LocalDate.of(2020, 1, 1);
    private static final Words WORDS = new Catalogue(WebFiles.built()).read(Locale.UK);

    private static final class RolledBack extends RuntimeException {}

    @Test
    void aCorrectedResultIsToldByTheNextPage() {
        changing(sql -> {
            var anfield = tie(sql, "barcelona", "liverpool");
            var pages = pages(sql);
            var version = new DataVersionQueries(sql);
            var precedents = new PrecedentQueries(sql, version, new KnownClubQueries(sql, version), WORDS);
            var told = pages.facts(anfield, new AsOf(LATER, true));
            assertEquals(new Score(4, 0), secondLeg(told));
            assertEquals(
                    new Score(4, 0), told.meetings().newestFirst().getFirst().score());
            assertTrue(ofAnfield(precedents.before(anfield, LATER).own().ties()).made());

            sql.update(MATCH)
                    .set(MATCH.HOME_GOALS, (short) 2)
                    .where(MATCH.TIE_ID.eq(anfield.id()).and(MATCH.LEG.eq((short) 2)))
                    .execute();
            sql.execute("SELECT derive_all()");

            told = pages.facts(anfield, new AsOf(LATER, true));
            assertEquals(new Score(2, 0), secondLeg(told));
            assertEquals(
                    new Score(2, 0), told.meetings().newestFirst().getFirst().score());
            assertFalse(
                    ofAnfield(precedents.before(anfield, LATER).own().ties()).made());
        });
    }

    @Test
    void aClubUnderAnotherNameIsCalledByItOnTheNextPage() {
        changing(sql -> {
            var anfield = tie(sql, "barcelona", "liverpool");
            var pages = pages(sql);
            var opponent = lastOpponent(pages.facts(anfield, new AsOf(LATER, true)));

            sql.update(CLUB)
                    .set(CLUB.SHORT_NAME, "Renamed")
                    .where(CLUB.SHORT_NAME.eq(opponent))
                    .execute();

            assertEquals("Renamed", lastOpponent(pages.facts(anfield, new AsOf(LATER, true))));
        });
    }

    private static TiePages pages(DSLContext sql) {
        var version = new DataVersionQueries(sql);
        var clubs = new KnownClubQueries(sql, version);
        return new TiePages(
                sql,
                version,
                new FormQueries(sql, version, clubs),
                new PrecedentQueries(sql, version, clubs, WORDS),
                new LiveQueries(sql, Clock.systemUTC()),
                (tie, details, forms, standings, asOf) -> List.of(),
                WORDS);
    }

    private static TieSummary tie(DSLContext sql, String host, String visitor) {
        return new TieQueries(sql)
                .find("champions-league", Season.parse("2018-19"), host, visitor, LATER)
                .orElseThrow();
    }

    private static Score secondLeg(TieFacts facts) {
        return facts.details().match(2).orElseThrow().result().score();
    }

    private static String lastOpponent(TieFacts facts) {
        return facts.forms()
                .clubs()
                .get(facts.tie().host().id())
                .newestFirst()
                .getFirst()
                .opponent()
                .shortName();
    }

    private static Precedent ofAnfield(List<Precedent> precedents) {
        return precedents.stream()
                .filter(past -> past.path().equals("/ties/champions-league/2018-19/barcelona-v-liverpool"))
                .findFirst()
                .orElseThrow();
    }

    /// Runs in a transaction of its own, nothing of which stays.
    private static void changing(Consumer<DSLContext> test) {
        assertThrows(
                RolledBack.class,
                () -> TestSite.running().sql().transaction((Configuration transaction) -> {
                    test.accept(transaction.dsl());
                    throw new RolledBack();
                }));
    }
}
