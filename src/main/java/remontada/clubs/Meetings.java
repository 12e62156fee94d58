package remontada.clubs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.football.ClubScore;
import remontada.football.Form;
import remontada.football.Result;
import remontada.football.Run;
import remontada.platform.Sentence;
import remontada.ties.TieSummary;

/// What two clubs have played against each other.
///
/// @param first the club whose slug comes first
/// @param newestFirst their matches
/// @param ties between them, newest first
public record Meetings(Club first, Club second, List<Meeting> newestFirst, List<TieSummary> ties) {
    private static final int WORTH_SAYING = 3;

    /// The meetings in JSON, seen by the first club.
    ///
    /// @param count meetings shown
    /// @param total meetings among which they were chosen by who won them
    public record Data(
            List<Club.Named> clubs,
            int count,
            int total,
            int won,
            int drawn,
            int lost,
            int goalsFor,
            int goalsAgainst,
            List<MatchData> meetings,
            List<TieData> ties) {}

    public record MatchData(
            LocalDate date,
            String competition,
            String season,
            @Nullable String stage,
            Club.Named home,
            Club.Named away,
            int homeGoals,
            int awayGoals,
            boolean neutral,
            @Nullable String tie) {}

    public record TieData(String competition, String season, String stage, String path, Club.@Nullable Named winner) {}

    /// The address of two clubs' page, alphabetical by slug whoever is named first.
    public static String path(Club one, Club other) {
        return one.slug().compareTo(other.slug()) < 0 ? path(one.slug(), other.slug()) : path(other.slug(), one.slug());
    }

    /// @param first the slug that comes first
    static String path(String first, String second) {
        return "/clubs/" + first + "/v/" + second;
    }

    public Data data(int total) {
        return new Data(
                List.of(first.named(), second.named()),
                newestFirst.size(),
                total,
                count(Result.WIN),
                count(Result.DRAW),
                count(Result.LOSS),
                goals(first),
                goals(second),
                newestFirst.stream().map(this::data).toList(),
                ties.stream().map(Meetings::data).toList());
    }

    /// Those played by a day.
    public Meetings upTo(LocalDate day) {
        return new Meetings(
                first,
                second,
                newestFirst.stream()
                        .filter(meeting -> !meeting.date().isAfter(day))
                        .toList(),
                ties);
    }

    public Club home(Meeting meeting) {
        return meeting.homeIsFirst() ? first : second;
    }

    public Club away(Meeting meeting) {
        return meeting.homeIsFirst() ? second : first;
    }

    /// How often the first club won, drew or lost; a match decided by penalties is a draw.
    public int count(Result result) {
        return (int) newestFirst.stream()
                .map(meeting -> seenBy(first, meeting))
                .filter(score -> score.result() == result)
                .count();
    }

    public int goals(Club club) {
        return newestFirst.stream()
                .mapToInt(meeting -> seenBy(club, meeting).goalsFor())
                .sum();
    }

    /// The address of the tie that a meeting was a leg of.
    public Optional<String> tiePath(Meeting meeting) {
        var hostIsFirst = meeting.tieHostIsFirst();
        if (hostIsFirst == null) {
            return Optional.empty();
        }
        var pair = hostIsFirst ? first.slug() + "-v-" + second.slug() : second.slug() + "-v-" + first.slug();
        return Optional.of(
                "/ties/" + meeting.competition() + "/" + meeting.season().name() + "/" + pair);
    }

    /// Who has not lost for long: "Real Madrid have won six of the last seven and drawn the other."
    public Optional<Sentence> streak() {
        return Stream.of(first, second).flatMap(club -> unbeaten(club).stream()).findFirst();
    }

    private Optional<Sentence> unbeaten(Club club) {
        var matches = form(club).current(Run.UNBEATEN);
        var won = (int) form(club).results(matches).stream()
                .filter(result -> result == Result.WIN)
                .count();
        if (matches < WORTH_SAYING || won == 0) {
            return Optional.empty();
        }
        var key = won == matches ? "clubs.meetings-won" : "clubs.meetings-unbeaten";
        return Optional.of(Sentence.of(key, "club", club.name())
                .with("matches", matches)
                .with("won", won)
                .with("drawn", matches - won)
                .with("moment", "now")
                .with("all", Boolean.toString(matches == newestFirst.size())));
    }

    private Form form(Club club) {
        return new Form(
                newestFirst.stream().map(meeting -> seenBy(club, meeting)).toList());
    }

    private ClubScore seenBy(Club club, Meeting meeting) {
        return home(meeting).equals(club)
                ? meeting.score().seenByHome()
                : meeting.score().seenByAway();
    }

    private MatchData data(Meeting meeting) {
        return new MatchData(
                meeting.date(),
                meeting.competition(),
                meeting.season().name(),
                meeting.stage(),
                home(meeting).named(),
                away(meeting).named(),
                meeting.score().home(),
                meeting.score().away(),
                meeting.neutral(),
                tiePath(meeting).orElse(null));
    }

    private static TieData data(TieSummary tie) {
        return new TieData(
                tie.competition().slug(),
                tie.season().name(),
                tie.stage().slug(),
                tie.path(),
                tie.winner().map(Club::named).orElse(null));
    }
}
