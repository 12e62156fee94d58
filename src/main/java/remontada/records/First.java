package remontada.records;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import remontada.comebacks.Address;
import remontada.comebacks.PastTies;
import remontada.comebacks.TieFilter;
import remontada.football.Method;
import remontada.football.Venue;
import remontada.statements.Chase;
import remontada.statements.History;

/// What happened for the first time: a comeback from so far behind, away, or by some way of settling a tie.
///
/// @param what `comeback`, `from-3`, `away` or a way of settling ties
/// @param competition its slug
/// @param list the comebacks it was the first of, earliest first
record First(String what, String competition, Chase chase, String list) {
    private static final int FURTHEST = 5;
    private static final List<Method> METHODS =
            List.of(Method.AWAY_GOALS, Method.EXTRA_TIME, Method.PENALTIES, Method.REPLAY, Method.COIN_TOSS);

    /// In the order in which they happened.
    static List<First> of(History history, TieFilter filter, LocalDate day) {
        var first = new Finder(history, filter, day);
        var address = Address.of("/comebacks", filter).with("sort", "earliest");
        var depths = IntStream.rangeClosed(2, FURTHEST)
                .mapToObj(goals -> first.of(
                        "from-" + goals, chase -> chase.deficit() >= goals, address.with("min-deficit", goals)));
        var methods = METHODS.stream()
                .map(method -> first.of(
                        method.slug(), chase -> chase.tie().method() == method, address.with("method", method.slug())));
        return Stream.of(
                        Stream.of(
                                first.of("comeback", chase -> true, address),
                                first.of(
                                        "away",
                                        chase -> chase.secondLeg() == Venue.AWAY,
                                        address.with("second-leg", Venue.AWAY.slug()))),
                        depths,
                        methods)
                .flatMap(firsts -> firsts)
                .flatMap(Optional::stream)
                .sorted((one, other) ->
                        one.chase().decidedOn().compareTo(other.chase().decidedOn()))
                .toList();
    }

    private record Finder(History history, TieFilter filter, LocalDate day) {
        private static final Comparator<Chase> EARLIEST = comparing(Chase::decidedOn)
                .thenComparingInt(chase -> chase.tie().id());

        Optional<First> of(String what, Predicate<Chase> alike, Address list) {
            return PastTies.comebacksInOrder(filter, history, day)
                    .flatMap(comebacks -> comebacks.filter(alike).limit(1))
                    .min(EARLIEST)
                    .map(chase -> new First(
                            what,
                            Objects.requireNonNull(
                                    history.competitions().get(chase.tie().competitionId())),
                            chase,
                            list.link()));
        }
    }

    /// The address of the tie.
    String tie() {
        var tie = chase.tie();
        return "/ties/" + competition + "/" + tie.season().name() + "/"
                + tie.host().slug() + "-v-" + tie.visitor().slug();
    }
}
