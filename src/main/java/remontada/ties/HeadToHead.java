package remontada.ties;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;
import remontada.clubs.Meeting;
import remontada.clubs.Meetings;
import remontada.football.Result;
import remontada.platform.Sentence;
import remontada.platform.Words;

/// The last meetings of a tie's two clubs. That of a decided tie speaks from the day of its last match: its own legs
/// are part of it, what came later is not.
///
/// @param tally who won how many
/// @param streak who has not lost for long
/// @param all how the link to every meeting known today reads
public record HeadToHead(String tally, @Nullable String streak, List<Line> lines, String all, String path) {
    private static final int SHOWN = 5;

    /// @param about when and in what
    /// @param ofThisTie whether it was a match of the tie itself
    public record Line(Club home, Club away, String score, String about, String path, boolean ofThisTie) {}

    /// @return null when they had never met
    static @Nullable HeadToHead of(TieSummary tie, Meetings known, Words words) {
        var meetings = upToItsEnd(tie, known);
        if (meetings.newestFirst().isEmpty()) {
            return null;
        }
        return new HeadToHead(
                words.say(tally(tie, meetings)),
                isOneSided(tie, meetings)
                        ? null
                        : meetings.streak()
                                .map(streak -> streak.with("moment", moment(tie)))
                                .map(words::say)
                                .orElse(null),
                meetings.newestFirst().stream()
                        .limit(SHOWN)
                        .map(meeting -> line(tie, meetings, meeting, words))
                        .toList(),
                words.say(Sentence.of(
                        "ties.all-meetings", "0", known.newestFirst().size())),
                Meetings.path(tie.host(), tie.visitor()));
    }

    static TieData.HeadToHeadData data(TieSummary tie, Meetings known) {
        var meetings = upToItsEnd(tie, known);
        return new TieData.HeadToHeadData(
                wonBy(tie.host(), meetings),
                meetings.count(Result.DRAW),
                wonBy(tie.visitor(), meetings),
                meetings.newestFirst().stream()
                        .map(meeting -> new TieData.Encounter(
                                meeting.date(),
                                meeting.competition(),
                                meetings.home(meeting).named(),
                                meetings.away(meeting).named(),
                                meeting.score().home(),
                                meeting.score().away()))
                        .toList());
    }

    private static Meetings upToItsEnd(TieSummary tie, Meetings known) {
        return tie.isDecided() ? tie.days().last().map(known::upTo).orElse(known) : known;
    }

    private static String moment(TieSummary tie) {
        return tie.isDecided() && tie.days().last().isPresent() ? "then" : "now";
    }

    private static Sentence tally(TieSummary tie, Meetings meetings) {
        return balance(tie, meetings).with("moment", moment(tie));
    }

    private static Sentence balance(TieSummary tie, Meetings meetings) {
        var count = meetings.newestFirst().size();
        if (meetings.count(Result.DRAW) == count) {
            return Sentence.of("ties.meetings-drawn", "count", count);
        }
        if (isOneSided(tie, meetings)) {
            var winner = wonBy(tie.host(), meetings) == count ? tie.host() : tie.visitor();
            return Sentence.of("ties.meetings-won", "club", winner.name()).with("count", count);
        }
        return Sentence.of("ties.meetings-tally", "first", tie.host().name())
                .with("second", tie.visitor().name())
                .with("won", wonBy(tie.host(), meetings))
                .with("drawn", meetings.count(Result.DRAW))
                .with("lost", wonBy(tie.visitor(), meetings));
    }

    /// Whether one of the two has won every time.
    private static boolean isOneSided(TieSummary tie, Meetings meetings) {
        return Math.max(wonBy(tie.host(), meetings), wonBy(tie.visitor(), meetings))
                == meetings.newestFirst().size();
    }

    private static int wonBy(Club club, Meetings meetings) {
        return meetings.count(club.equals(meetings.first()) ? Result.WIN : Result.LOSS);
    }

    /// Leads to another tie, or to the night for a match of this one or of none.
    private static Line line(TieSummary tie, Meetings meetings, Meeting meeting, Words words) {
        var path = meetings.tiePath(meeting);
        return new Line(
                meetings.home(meeting),
                meetings.away(meeting),
                meeting.written(),
                words.say(meeting.about()),
                path.filter(other -> !other.equals(tie.path())).orElse("/nights/" + meeting.date()),
                path.filter(tie.path()::equals).isPresent());
    }
}
