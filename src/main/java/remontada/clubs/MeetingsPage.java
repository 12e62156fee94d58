package remontada.clubs;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.comebacks.FilterForm;
import remontada.football.Result;
import remontada.look.Kits;
import remontada.platform.AsOf;
import remontada.platform.Frame;
import remontada.platform.Frame.Crumb;
import remontada.platform.Page;
import remontada.platform.Room;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.ties.TieSummary;

/// The meetings of two clubs.
///
/// @param streak who has not lost for long; null where nobody hasn't
/// @param competitions to choose from; empty where there is but one
public record MeetingsPage(
        Frame frame,
        Meetings meetings,
        String title,
        String count,
        @Nullable String streak,
        List<Figure> figures,
        List<Choice> competitions,
        List<Line> lines,
        List<TieLine> ties,
        FilterForm form)
        implements Page {

    static final List<String> HEADER =
            List.of("date", "competition", "season", "stage", "home_is_first", "home_goals", "away_goals", "neutral");

    public record Figure(String label, String value) {}

    public record Choice(String title, String path, boolean chosen) {}

    public record Line(
            Club home,
            Club away,
            String score,
            String about,
            @Nullable String path) {}

    public record TieLine(String title, String path, String outcome) {}

    static MeetingsPage of(Meetings found, List<Meeting> all, MeetingFilter filter, AsOf asOf, Words words) {
        var title = words.say(
                Sentence.of("clubs.meetings-title", "first", found.first().name())
                        .with("second", found.second().name()));
        var frame = Frame.of(
                        new MeetingsTitle(found, all.size(), !filter.isEverything(), words).title(),
                        Room.DESCRIPTION.fill(Stream.concat(
                                        Stream.of(
                                                Sentence.of("clubs.meetings-description", "clubs", title),
                                                count(found, all, filter)),
                                        found.streak().filter(_ -> filter.isEverything()).stream())
                                .map(words::say)
                                .toList()),
                        filter.path(found.first(), found.second()),
                        asOf)
                .called(title)
                .in("clubs")
                .below(
                        new Crumb(words.say("clubs.title"), "/clubs"),
                        new Crumb(found.first().name(), found.first().path()),
                        new Crumb(found.second().name(), found.second().path()))
                .wearing(Kits.of(found.first().kit(), found.second().kit()))
                .showing(MeetingsCard.of(
                        found,
                        filter.isEverything() && !all.isEmpty(),
                        title,
                        words.say(count(found, all, filter)),
                        words))
                .withTable();
        return new MeetingsPage(
                frame,
                found,
                title,
                words.say(count(found, all, filter)),
                filter.isEverything() ? found.streak().map(words::say).orElse(null) : null,
                figures(found, words),
                choices(found, all, filter.competition(), words),
                found.newestFirst().stream()
                        .map(meeting -> line(found, meeting, words))
                        .toList(),
                found.ties().stream().map(tie -> tieLine(tie, words)).toList(),
                new MeetingForm(words).of(found.first(), found.second(), filter, all));
    }

    static List<? extends @Nullable Object> cells(Meeting meeting) {
        return Arrays.asList(
                meeting.date(),
                meeting.competition(),
                meeting.season().name(),
                meeting.stage(),
                meeting.homeIsFirst(),
                meeting.score().home(),
                meeting.score().away(),
                meeting.neutral());
    }

    private static List<Figure> figures(Meetings found, Words words) {
        if (found.newestFirst().isEmpty()) {
            return List.of();
        }
        return List.of(
                new Figure(won(found.first(), words), Integer.toString(found.count(Result.WIN))),
                new Figure(words.say("clubs.drawn"), Integer.toString(found.count(Result.DRAW))),
                new Figure(won(found.second(), words), Integer.toString(found.count(Result.LOSS))),
                new Figure(words.say("clubs.goals"), found.goals(found.first()) + "–" + found.goals(found.second())));
    }

    private static String won(Club club, Words words) {
        return words.say(Sentence.of("clubs.won-by", "club", club.shortName()));
    }

    private static Sentence count(Meetings found, List<Meeting> all, MeetingFilter filter) {
        var matches = found.newestFirst().size();
        return filter.isEverything()
                ? Sentence.of("clubs.meetings-count", "matches", matches)
                : Sentence.of("clubs.meetings-chosen", "matches", matches).with("all", all.size());
    }

    private static List<Choice> choices(Meetings found, List<Meeting> all, Optional<String> chosen, Words words) {
        var path = Meetings.path(found.first(), found.second());
        var names = all.stream()
                .map(meeting -> new Choice(
                        meeting.competitionName(),
                        path + "?competition=" + meeting.competition(),
                        chosen.filter(meeting.competition()::equals).isPresent()))
                .distinct()
                .toList();
        return names.size() < 2
                ? List.of()
                : Stream.concat(
                                Stream.of(new Choice(words.say("clubs.all-competitions"), path, chosen.isEmpty())),
                                names.stream())
                        .toList();
    }

    private static Line line(Meetings found, Meeting meeting, Words words) {
        return new Line(
                found.home(meeting),
                found.away(meeting),
                meeting.written(),
                words.say(meeting.about()),
                found.tiePath(meeting).orElse(null));
    }

    private static TieLine tieLine(TieSummary tie, Words words) {
        var title = Sentence.of("clubs.tie-title", "season", tie.season().name())
                .with("competition", tie.competitionName())
                .with("stage", tie.stage().sentence());
        var ending = tie.ending();
        if (ending == null) {
            return new TieLine(words.say(title), tie.path(), words.say("clubs.tie-open"));
        }
        var winner = tie.club(ending.winner());
        var key = tie.stage().slug().equals("final") ? "clubs.tie-final" : "clubs.tie-won";
        var outcome = Sentence.of(key, "club", winner.name())
                .with("score", ClubTie.of(winner, tie).total())
                .with("method", ending.method().slug().replace('-', '_'));
        return new TieLine(words.say(title), tie.path(), words.say(outcome));
    }

    @Override
    public String template() {
        return "clubs/meetings";
    }
}
