package remontada.comebacks;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import remontada.clubs.Club;
import remontada.football.Method;
import remontada.football.Venue;
import remontada.platform.ReaderException.BadInput;
import remontada.platform.ReaderException.NotFound;
import remontada.platform.Request;
import remontada.platform.Sentence;
import remontada.ties.Margin;

/// A list of ties with a side behind, as a reader asked for it.
///
/// @param deficit how far behind the side was, exactly
/// @param atLeast how far behind the side was, or more
/// @param secondLeg where the side behind played the second leg
/// @param sides the side behind, and the one ahead
/// @param decided when
/// @param page from 1; none where the reader named no page, which is the first
public record ComebackList(
        TieFilter filter,
        OptionalInt deficit,
        OptionalInt atLeast,
        Optional<Venue> secondLeg,
        Optional<Method> method,
        Sides sides,
        Decided decided,
        Kind kind,
        Outcome outcome,
        Sort sort,
        OptionalInt page) {

    static final int MOST_GOALS = 20;
    private static final int MOST_PAGES = 999_999;

    /// What being behind means.
    public enum Kind {
        /// After the first leg.
        COMEBACK("comeback"),
        /// On aggregate, at any moment; needs goal times.
        RESCUE("rescue");

        private final String slug;

        Kind(String slug) {
            this.slug = slug;
        }

        public String slug() {
            return slug;
        }
    }

    /// What became of the side behind.
    public enum Outcome {
        CAME_BACK("came-back"),
        WENT_OUT("went-out"),
        ANY("any");

        private final String slug;

        Outcome(String slug) {
            this.slug = slug;
        }

        public String slug() {
            return slug;
        }
    }

    public enum Sort {
        /// From furthest behind; then those with the second leg away, and by the margin in the end.
        GREATEST("greatest"),
        LATEST("latest"),
        EARLIEST("earliest");

        private final String slug;

        Sort(String slug) {
            this.slug = slug;
        }

        public String slug() {
            return slug;
        }
    }

    /// The ways in which a tie of two legs is decided on the pitch or by lot.
    static final List<Method> METHODS = List.of(
            Method.AGGREGATE, Method.AWAY_GOALS, Method.EXTRA_TIME, Method.PENALTIES, Method.REPLAY, Method.COIN_TOSS);

    /// Every comeback of the filter's ties.
    public static ComebackList of(TieFilter filter) {
        return new ComebackList(
                filter,
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Sides.any(),
                Decided.ever(),
                Kind.COMEBACK,
                Outcome.CAME_BACK,
                Sort.GREATEST,
                OptionalInt.empty());
    }

    /// @param clubs to find those that a reader named
    /// @throws NotFound when one is not known
    /// @throws BadInput for a value that means nothing
    static ComebackList parse(Request request, NamedClubQueries clubs) {
        return filtered(
                request,
                clubs,
                request.choice("sort", Sort.class, Sort::slug).orElse(Sort.GREATEST),
                request.number("page", 1, MOST_PAGES));
    }

    /// The same list as it grows, whatever order and page a reader named.
    static ComebackList newestFirst(Request request, NamedClubQueries clubs) {
        return filtered(request, clubs, Sort.LATEST, OptionalInt.empty());
    }

    private static ComebackList filtered(Request request, NamedClubQueries clubs, Sort sort, OptionalInt page) {
        var deficit = request.number("deficit", 1, MOST_GOALS);
        var atLeast = request.number("min-deficit", 1, MOST_GOALS);
        if (deficit.isPresent() && atLeast.isPresent() && deficit.getAsInt() < atLeast.getAsInt()) {
            throw new BadInput(Sentence.of("comebacks.deficits-exclude-each-other", "deficit", deficit.getAsInt())
                    .with("least", atLeast.getAsInt()));
        }
        return new ComebackList(
                TieFilter.parse(request),
                deficit,
                deficit.isPresent() ? OptionalInt.empty() : atLeast,
                request.choice("second-leg", List.of(Venue.HOME.slug(), Venue.AWAY.slug()))
                        .map(Venue::parse),
                request.choice("method", METHODS.stream().map(Method::slug).toList())
                        .map(Method::parse),
                Sides.parse(request, named -> club(clubs, named)),
                Decided.parse(request),
                request.choice("kind", Kind.class, Kind::slug).orElse(Kind.COMEBACK),
                request.choice("outcome", Outcome.class, Outcome::slug).orElse(Outcome.CAME_BACK),
                sort,
                page);
    }

    /// Whether nothing is asked of its ties but how far a side was behind after the first leg, and where it played the
    /// second: those are counted without a look at each.
    boolean asksOnlyHowFarBehind() {
        return kind == Kind.COMEBACK && filter.isWhole() && method.isEmpty() && sides.isAny() && decided.isEver();
    }

    /// How far a side was behind; none for however far.
    Optional<Margin> margin() {
        if (deficit.isPresent()) {
            return Optional.of(new Margin(deficit.getAsInt(), false));
        }
        return atLeast.isPresent() ? Optional.of(new Margin(atLeast.getAsInt(), true)) : Optional.empty();
    }

    /// The list's address; the first page goes without saying.
    String path(int page) {
        return address("/comebacks")
                .with("sort", sort.slug(), Sort.GREATEST.slug())
                .with("page", Integer.toString(page), "1")
                .link();
    }

    /// The list's address, whatever its order and page.
    String unsorted() {
        return address("/comebacks").link();
    }

    /// The address of the feed that tells how it grows.
    String feed() {
        return address("/comebacks.atom").link();
    }

    private Address address(String path) {
        return decided.of(sides.of(Address.of(path, filter)))
                .with("deficit", boxed(deficit))
                .with("min-deficit", boxed(atLeast))
                .with("second-leg", secondLeg.map(Venue::slug))
                .with("method", method.map(Method::slug))
                .with("kind", kind.slug(), Kind.COMEBACK.slug())
                .with("outcome", outcome.slug(), Outcome.CAME_BACK.slug());
    }

    private static Club club(NamedClubQueries clubs, String named) {
        return clubs.club(named).orElseThrow(() -> new NotFound(Sentence.of("errors.no-such-club", "club", named)));
    }

    /// Whether it says anything about the side behind.
    boolean isAboutTheSideBehind() {
        return deficit.isPresent() || atLeast.isPresent() || secondLeg.isPresent() || !sides.isAny();
    }

    static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
