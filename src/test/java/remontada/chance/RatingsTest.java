package remontada.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.CLUB_RATING;
import static remontada.schema.Tables.MATCH;
import static remontada.schema.Tables.TIE_LEG;
import static remontada.schema.Tables.TIE_RECORD;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import remontada.TestSite;

class RatingsTest {
    private static final LocalDate CUT = LocalDate.of(2012, 3, 1);

    private final TestSite site = TestSite.running();
    private final Model model = Model.shipped();

    @Test
    void laterResultsChangeNoEarlierForecast() {
        var history = new ResultQueries(site.sql()).history();
        var shuffled = new History(laterResultsShuffled(history.matches()));
        var asItWas = history.pairings(model);
        var asItMightHaveBeen = shuffled.pairings(model);
        int same = 0;
        for (var match : history.matches()) {
            if (match.day() <= CUT.toEpochDay()) {
                assertEquals(asItWas.get(match.id()), asItMightHaveBeen.get(match.id()));
                same++;
            }
        }
        assertTrue(same > 10_000, same + " matches compared");
    }

    @Test
    void aForecastKnowsNothingOfItsOwnDay() {
        var matches = new ArrayList<>(new ResultQueries(site.sql()).history().matches());
        int index = matches.size() / 2;
        var match = matches.get(index);
        var before = new History(matches).pairings(model);
        matches.set(index, withScore(match, match.homeGoals() + 5, match.awayGoals()));
        var after = new History(matches).pairings(model);
        for (var other : matches) {
            if (other.day() <= match.day()) {
                assertEquals(before.get(other.id()), after.get(other.id()));
            }
        }
    }

    @Test
    void whatIsStoredIsWhatWasComputed() {
        var pairings = new ResultQueries(site.sql()).history().pairings(model);
        var first = TIE_LEG.as("first_leg");
        var second = TIE_LEG.as("second_leg");
        var ties = site.sql()
                .select(TIE_RECORD.TIE_ID, first.MATCH_ID, second.MATCH_ID)
                .from(TIE_RECORD)
                .join(first)
                .on(first.TIE_ID.eq(TIE_RECORD.TIE_ID), first.LEG.eq((short) 1))
                .join(second)
                .on(second.TIE_ID.eq(TIE_RECORD.TIE_ID), second.LEG.eq((short) 2))
                .where(TIE_RECORD.PLAYED_OUT.isTrue(), TIE_RECORD.WINNER.isNotNull())
                .orderBy(TIE_RECORD.FIRST_ON, TIE_RECORD.TIE_ID)
                .fetch();
        var stored = new KnownTieQueries(site.sql(), model);
        for (var tie : List.of(ties.getFirst(), ties.get(500), ties.get(2000), ties.getLast())) {
            int id = tie.value1();
            var known = stored.known(List.of(id), LocalDate.of(2026, 12, 31)).get(id);
            same(pairings.get(tie.value2()), known.beforeFirst(), id);
            same(pairings.get(tie.value3()).reversed(), known.beforeSecond(), id);
        }
    }

    @Test
    void oneMoreResultIsRatedFromItsMonthOn() throws SQLException {
        var ratings = new Ratings(site.sql(), site.unhurried(), model);
        assertTrue(ratings.bringUpToDate().isEmpty());
        assertTrue(ratings.areUpToDate());
        var match = site.sql()
                .selectFrom(MATCH)
                .where(MATCH.STATUS.eq("played"))
                .and(MATCH.PLAYED_ON.ge(LocalDate.of(2026, 2, 1)))
                .orderBy(MATCH.PLAYED_ON, MATCH.ID)
                .limit(1)
                .fetchSingle();
        var before = ratingsOfClubs();
        setHomeGoals(match.get(MATCH.ID), (short) (match.get(MATCH.HOME_GOALS) + 4));
        try {
            assertFalse(ratings.areUpToDate());
            assertEquals(
                    match.get(MATCH.PLAYED_ON).withDayOfMonth(1),
                    ratings.bringUpToDate().orElseThrow());
            assertTrue(!before.equals(ratingsOfClubs()));
            assertTrue(ratings.areUpToDate());
        } finally {
            setHomeGoals(match.get(MATCH.ID), match.get(MATCH.HOME_GOALS));
            ratings.bringUpToDate();
        }
        var again = ratingsOfClubs();
        assertEquals(before.keySet(), again.keySet());
        before.forEach((club, strength) -> assertEquals(strength, again.get(club), 1e-9));
    }

    @Test
    void ratingsOfAnotherModelAreNotUpToDate() {
        var edge = Parameter.SECOND_LEG_EDGE;
        var other = model.with(Map.of(edge, model.get(edge) + 0.01));

        assertFalse(new Ratings(site.sql(), site.unhurried(), other).areUpToDate());
    }

    @Test
    void theGreatClubsOfADayRankHigh() {
        var ranking = new RatingQueries(site.sql()).ranking(LocalDate.of(2023, 6, 30));
        var top = ranking.stream().limit(10).map(RatingQueries.Ranked::slug).toList();
        assertTrue(top.contains("manchester-city") && top.contains("bayern-munich"), top.toString());
        assertEquals(1, ranking.getFirst().rank());
        var city = ranking.stream()
                .filter(club -> club.slug().equals("manchester-city"))
                .findFirst()
                .orElseThrow();
        var history = new RatingQueries(site.sql()).history(city.clubId(), LocalDate.of(2023, 6, 30));
        assertEquals(city.points(), history.getLast().points(), 3);
        assertTrue(history.size() > 100, history.size() + " months");
    }

    private Map<Integer, Double> ratingsOfClubs() {
        return site.sql()
                .select(CLUB.ID, CLUB_RATING.STRENGTH)
                .distinctOn(CLUB.ID)
                .from(CLUB)
                .join(CLUB_RATING)
                .on(CLUB_RATING.CLUB_ID.eq(CLUB.ID))
                .orderBy(CLUB.ID, CLUB_RATING.ON_DAY.desc())
                .fetchMap(CLUB.ID, CLUB_RATING.STRENGTH);
    }

    private void setHomeGoals(int match, short goals) {
        site.sql()
                .update(MATCH)
                .set(MATCH.HOME_GOALS, goals)
                .where(MATCH.ID.eq(match))
                .execute();
    }

    private static void same(Pairing computed, Pairing stored, int tie) {
        assertEquals(computed.gap(), stored.gap(), 1e-3, "tie " + tie);
        assertEquals(computed.doubt(), stored.doubt(), 1e-3, "tie " + tie);
        assertEquals(computed.goals(), stored.goals(), 1e-3, "tie " + tie);
        assertEquals(computed.hostEdge(), stored.hostEdge(), 1e-3, "tie " + tie);
        assertEquals(computed.visitorEdge(), stored.visitorEdge(), 1e-3, "tie " + tie);
    }

    private static List<RatedMatch> laterResultsShuffled(List<RatedMatch> matches) {
        var earlier = matches.stream()
                .filter(match -> match.day() <= CUT.toEpochDay())
                .toList();
        var later = new ArrayList<>(matches.subList(earlier.size(), matches.size()));
        var scores = new ArrayList<>(later);
        Collections.shuffle(scores, new Random(1992));
        var all = new ArrayList<>(earlier);
        for (int i = 0; i < later.size(); i++) {
            all.add(withScore(
                    later.get(i), scores.get(i).homeGoals(), scores.get(i).awayGoals()));
        }
        return all;
    }

    private static RatedMatch withScore(RatedMatch match, int home, int away) {
        return new RatedMatch(
                match.id(),
                match.day(),
                match.season(),
                match.setting(),
                match.neutral(),
                match.home(),
                match.away(),
                home,
                away);
    }
}
