package remontada.nights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import remontada.clubs.Club;
import remontada.football.RuleBook;
import remontada.football.Score;
import remontada.football.Season;
import remontada.football.Side;
import remontada.football.Venue;
import remontada.live.LiveMatch;
import remontada.live.LiveMatch.Heard;
import remontada.live.Period;
import remontada.platform.Catalogue;
import remontada.platform.WebFiles;
import remontada.platform.Words;
import remontada.ties.Competition;
import remontada.ties.Goals;
import remontada.ties.LiveNow;
import remontada.ties.LiveTie;
import remontada.ties.Stage;
import remontada.ties.TieSummary;
import remontada.ties.TieSummary.Days;
import remontada.ties.TieSummary.Scores;
import remontada.ties.TieSummary.Status;

/// What a night of two second legs says first, while neither has a result.
class NightLeadTest {
    private static final LocalDate NIGHT = LocalDate.of(2023, 3, 15);
    private static final Words WORDS = new Catalogue(WebFiles.built()).read(Locale.UK);
    private static final TieSummary LIVERPOOL = tie(1, "Liverpool", "Real Madrid");
    private static final TieSummary FRANKFURT = tie(2, "Frankfurt", "Napoli");

    @Test
    void beforeKickOffBothAreToBePlayed() {
        assertEquals(List.of("To be played: two second legs."), lead().onPage());
        assertEquals(List.of("To be played: two second legs."), lead().elsewhere());
    }

    @Test
    void whatIsOnIsNotToBePlayed() {
        assertEquals(
                List.of("On now: one second leg.", "To be played: one second leg."),
                lead(on(LIVERPOOL, Period.ON, true)).onPage());
        assertEquals(
                List.of("On now: two second legs."),
                lead(on(LIVERPOOL, Period.ON, true), on(FRANKFURT, Period.HALF_TIME, true))
                        .onPage());
    }

    @Test
    void ofWhatWasHeardOfSomeMinutesAgoOrBrokenOffNeitherIsSaid() {
        for (var told : List.of(on(LIVERPOOL, Period.ON, false), on(LIVERPOOL, Period.ABANDONED, true))) {
            assertEquals(List.of("That night: two second legs."), lead(told).onPage());
            assertEquals(
                    List.of("On now: one second leg."),
                    lead(told, on(FRANKFURT, Period.ON, true)).onPage());
        }
    }

    @Test
    void whatIsHandedOnOutlivesTheMatches() {
        assertEquals(
                List.of("That night: two second legs."),
                lead(on(LIVERPOOL, Period.ON, true)).elsewhere());
    }

    @Test
    void theTitleOfItsOnlyTieDoesNotSayWhatWasNeededBeforeIt() {
        assertEquals("Liverpool need three to force extra time at Real Madrid, 15 March 2023", title());
        assertEquals("One second leg on 15 March 2023", title(on(LIVERPOOL, Period.ON, true)));
    }

    private static String title(LiveTie... heard) {
        return new NightView(WORDS).title(lead(List.of(LIVERPOOL), heard));
    }

    private static NightLead lead(LiveTie... heard) {
        return lead(List.of(LIVERPOOL, FRANKFURT), heard);
    }

    private static NightLead lead(List<TieSummary> ties, LiveTie... heard) {
        var live = List.of(heard).stream()
                .collect(Collectors.toMap(tie -> tie.tie().id(), tie -> tie));
        return new NightLead(NIGHT, NIGHT, ties, List.of(), new LiveNow(List.of(), live), WORDS);
    }

    private static LiveTie on(TieSummary tie, Period period, boolean recent) {
        var heard = new Heard(period, 24, null, new Score(0, 1), null, Instant.EPOCH, recent, 1);
        return new LiveTie(tie, new LiveMatch(tie.path(), tie.id(), 2, Side.VISITOR, false, heard), WORDS);
    }

    private static TieSummary tie(int id, String host, String visitor) {
        return new TieSummary(
                id,
                new Competition(1, "champions-league", "Champions League"),
                Season.parse("2022-23"),
                new Stage(1, "round-of-16", "knockout", 1),
                club(host),
                club(visitor),
                RuleBook.TWO_LEGGED.getLast(),
                Status.FIRST_LEG_PLAYED,
                new Days(NIGHT.minusDays(22), NIGHT, null, null),
                new Scores(new Goals(2, 5), null, null, null, false, null, new Goals(2, 5)),
                new TieSummary.Behind(Side.HOST, 3, Venue.AWAY, false),
                null);
    }

    private static Club club(String name) {
        return new Club(1, name.toLowerCase(Locale.ROOT), name, name, "ENG", null, null);
    }
}
