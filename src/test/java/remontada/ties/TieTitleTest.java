package remontada.ties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static remontada.schema.Tables.MATCH;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Record1;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import remontada.TestSite;
import remontada.clubs.Club;
import remontada.clubs.ClubFields;
import remontada.platform.Catalogue;
import remontada.platform.WebFiles;
import remontada.platform.Words;

/// What a chat shows of a tie: its news, whole, in the room there is.
class TieTitleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final int EVERY = 4;
    private static final int LONGEST = 50;

    private final TestSite site = TestSite.running();
    private final Words words = new Catalogue(WebFiles.built()).read(Locale.UK);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2022-23/liverpool-v-real-madrid?on=2023-03-14 | Liverpool need three to force extra time at Real Madrid
        2018-19/manchester-united-v-paris-saint-germain?on=2019-03-05 | Man United must win by two or more at PSG; 2–0 means extra time
        2016-17/paris-saint-germain-v-barcelona | Barcelona came back from four down against Paris Saint-Germain
        2018-19/barcelona-v-liverpool | Liverpool came back from three down against Barcelona, 2018-19
        1964-65/koln-v-liverpool | Liverpool went through against Köln on the toss of a coin, 1964-65
        2019-20/barcelona-v-bayern-munich | Bayern Munich beat Barcelona 8–2 in the quarter-final, 2019-20
        """)
    void aTitleIsTheHeadlineSaidShorter(String tie, String title) {
        var page = site.page("/ties/champions-league/" + tie);

        assertEquals(title, page.select("meta[property=og:title]").attr("content"));
    }

    @Test
    void everyDecidedTieHasATitleThatFits() {
        var ties = new TiesAsOf(site.sql(), TODAY);

        assertNews(ties.select(DSL.noCondition()).fetch(Record1::value1), TODAY);
    }

    @Test
    void soHasEveryTieWhoseSecondLegIsToCome() {
        var nights = site.sql()
                .selectDistinct(MATCH.PLAYED_ON)
                .from(MATCH)
                .where(MATCH.LEG.eq((short) 1))
                .orderBy(MATCH.PLAYED_ON)
                .fetch(Record1::value1);

        IntStream.range(0, nights.size())
                .filter(night -> night % EVERY == 0)
                .mapToObj(nights::get)
                .forEach(night -> {
                    var ties = new TiesAsOf(site.sql(), night);
                    assertNews(ties.select(ties.tie().FIRST_ON.ge(night)).fetch(Record1::value1), night);
                });
    }

    /// Each with the next longest, in the ties whose news takes the most words.
    @Test
    void theLongestNamesFitIntoTheLongestNews() {
        var clubs = site.sql()
                .select(ClubFields.of(remontada.schema.Tables.CLUB))
                .from(remontada.schema.Tables.CLUB)
                .orderBy(DSL.octetLength(remontada.schema.Tables.CLUB.NAME).desc(), remontada.schema.Tables.CLUB.SLUG)
                .limit(LONGEST)
                .fetch(Record1::value1);
        var wordiest = Stream.of(
                        find("2018-19", "manchester-united", "paris-saint-germain", LocalDate.of(2019, 3, 5)),
                        find("2018-19", "manchester-united", "paris-saint-germain", TODAY),
                        find("2022-23", "liverpool", "real-madrid", LocalDate.of(2023, 3, 14)),
                        find("1964-65", "koln", "liverpool", TODAY),
                        find("1958-59", "young-boys", "manchester-united", TODAY))
                .toList();

        for (var tie : wordiest) {
            var day = tie.isDecided() ? TODAY : tie.days().second().minusDays(1);
            IntStream.range(1, clubs.size())
                    .forEach(club -> assertFit(List.of(of(tie, clubs.get(club - 1), clubs.get(club))), day));
        }
    }

    /// A pairing alone is no news.
    private void assertNews(List<TieSummary> ties, LocalDate day) {
        assertFit(ties, day);
        assertEquals(
                List.of(),
                ties.stream()
                        .map(tie -> new TieTitle(tie, day, words).title())
                        .filter(title -> title.matches(".* v .*, \\d{4}-\\d\\d"))
                        .toList());
    }

    private void assertFit(List<TieSummary> ties, LocalDate day) {
        var wrong = new ArrayList<String>();
        for (var tie : ties) {
            var said = new TieTitle(tie, day, words);
            var title = said.title();
            var description = said.description(List.of());
            if (title.getBytes(StandardCharsets.UTF_8).length > 70
                    || description.length() > 200
                    || (title + description).contains("…")
                    || Stream.of(tie.host(), tie.visitor())
                            .noneMatch(club -> title.contains(club.name()) || title.contains(club.shortName()))) {
                wrong.add(tie.path() + " on " + day + ": " + title + " / " + description);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private TieSummary find(String season, String host, String visitor, LocalDate day) {
        return new TieQueries(site.sql())
                .find("champions-league", remontada.football.Season.parse(season), host, visitor, day)
                .orElseThrow();
    }

    private static TieSummary of(TieSummary tie, Club host, Club visitor) {
        return new TieSummary(
                tie.id(),
                tie.competition(),
                tie.season(),
                tie.stage(),
                host,
                visitor,
                tie.rules(),
                tie.status(),
                tie.days(),
                tie.scores(),
                tie.behind(),
                tie.ending());
    }
}
