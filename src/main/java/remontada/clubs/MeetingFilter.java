package remontada.clubs;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.comebacks.Address;
import remontada.comebacks.Decided;
import remontada.comebacks.TieFilter;
import remontada.football.Season;
import remontada.platform.ReaderException.BadInput;
import remontada.platform.Request;
import remontada.platform.Sentence;
import remontada.ties.TieSummary;

/// Which of two clubs' meetings to show.
///
/// @param competition its slug
/// @param scope `proper` (without qualifying), `knockout`, `group` or `qualifying`
/// @param stage of a European season
/// @param legs of the ties that they were legs of, 1 or 2
/// @param at the slug of the club at home, or `neutral`
/// @param played between which days
/// @param last only the latest of them
/// @param winner of those, the slug of the club that won, or `drawn`
/// @param wonBy of those, won by so many goals or more
public record MeetingFilter(
        Optional<String> competition,
        Optional<String> scope,
        Optional<String> stage,
        OptionalInt legs,
        Optional<String> at,
        Optional<Season> from,
        Optional<Season> to,
        Decided played,
        OptionalInt last,
        Optional<String> winner,
        OptionalInt wonBy) {

    static final List<String> SCOPES = List.of("proper", "knockout", "group", "qualifying");
    static final String NEUTRAL = "neutral";
    static final String DRAWN = "drawn";
    private static final int MOST = 999;
    private static final int MOST_GOALS = 20;

    /// @param all the clubs' meetings
    /// @throws BadInput for a value that means nothing
    static MeetingFilter parse(Request request, Club first, Club second, List<Meeting> all) {
        var from = TieFilter.season(request, "from");
        var to = TieFilter.season(request, "to");
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
            throw new BadInput(Sentence.of("comebacks.seasons-reversed", "from", from.get())
                    .with("to", to.get()));
        }
        return new MeetingFilter(
                request.choice("competition", competitions(all)),
                request.choice("scope", SCOPES),
                request.choice("stage", Meeting.STAGES),
                request.number("legs", 1, 2),
                request.choice("at", List.of(first.slug(), second.slug(), NEUTRAL)),
                from,
                to,
                Decided.parse(request),
                request.number("last", 1, MOST),
                request.choice("winner", List.of(first.slug(), second.slug(), DRAWN)),
                request.number("won-by", 1, MOST_GOALS));
    }

    /// European competitions, in which two clubs may yet meet, and those in which they did.
    private static List<String> competitions(List<Meeting> all) {
        return Stream.concat(
                        TieFilter.COMPETITIONS.stream().filter(slug -> !slug.equals(TieFilter.EVERY_COMPETITION)),
                        all.stream().map(Meeting::competition))
                .distinct()
                .toList();
    }

    String path(Club first, Club second) {
        return played.of(new Address(Meetings.path(first, second), List.of()))
                .with("competition", competition)
                .with("scope", scope)
                .with("stage", stage)
                .with("legs", boxed(legs))
                .with("at", at)
                .with("winner", winner)
                .with("won-by", boxed(wonBy))
                .with("from", from.map(Season::name))
                .with("to", to.map(Season::name))
                .with("last", boxed(last))
                .link();
    }

    boolean isEverything() {
        return equals(new MeetingFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Decided.ever(),
                OptionalInt.empty(),
                Optional.empty(),
                OptionalInt.empty()));
    }

    /// The meetings it is about, whoever won them.
    List<Meeting> among(Club first, Club second, List<Meeting> newestFirst) {
        return newestFirst.stream()
                .filter(meeting -> is(competition, meeting.competition()))
                .filter(meeting -> scope.isEmpty() || isIn(scope.get(), meeting.stageKind()))
                .filter(meeting -> is(stage, Objects.requireNonNullElse(meeting.stage(), "")))
                .filter(meeting ->
                        legs.isEmpty() || Integer.valueOf(legs.getAsInt()).equals(meeting.legs()))
                .filter(meeting -> is(at, meeting.at(first, second)))
                .filter(meeting -> isIn(meeting.season()))
                .filter(meeting -> played.holds(meeting.date()))
                .limit(last.orElse(MOST))
                .toList();
    }

    /// Of those, the ones to show.
    List<Meeting> shown(Club first, Club second, List<Meeting> among) {
        return among.stream()
                .filter(meeting -> is(winner, meeting.winner(first, second)))
                .filter(meeting ->
                        wonBy.isEmpty() || Math.abs(meeting.score().seenByHome().margin()) >= wonBy.getAsInt())
                .toList();
    }

    /// Whether a tie between the clubs is among those asked for.
    boolean holds(TieSummary tie) {
        return is(competition, tie.competition().slug())
                && (scope.isEmpty() || isIn(scope.get(), tie.stage().kind()))
                && is(stage, tie.stage().slug())
                && (legs.isEmpty() || tie.rules().legs() == legs.getAsInt())
                && isIn(tie.season())
                && Optional.ofNullable(tie.days().decided()).stream().allMatch(played::holds);
    }

    private boolean isIn(Season season) {
        return from.stream().allMatch(first -> season.compareTo(first) >= 0)
                && to.stream().allMatch(last -> season.compareTo(last) <= 0);
    }

    private static boolean isIn(String scope, @Nullable String kind) {
        return kind != null && (scope.equals("proper") ? !kind.equals("qualifying") : kind.equals(scope));
    }

    private static boolean is(Optional<String> asked, String value) {
        return asked.isEmpty() || asked.get().equals(value);
    }

    static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
