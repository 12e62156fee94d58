package remontada.lists;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.clubs.Countries;
import remontada.comebacks.Address;
import remontada.comebacks.Decided;
import remontada.comebacks.TieFilter;
import remontada.football.Method;
import remontada.platform.ReaderException.BadInput;
import remontada.platform.Request;

/// A list of a club's ties that football decided, finals included, as a reader asked for it.
///
/// @param legs how many the ties had, 1 or 2
/// @param firstLeg where the club played it, what became of it, or both
/// @param against the other club
/// @param againstCountry its association, a three-letter code
/// @param last only the latest of them
/// @param outcome which of them to show; it leaves the counts alone
public record TieList(
        Club club,
        TieFilter filter,
        OptionalInt legs,
        Optional<FirstLeg> firstLeg,
        Optional<Method> method,
        Optional<Club> against,
        Optional<String> againstCountry,
        Decided decided,
        OptionalInt last,
        Outcome outcome,
        OptionalInt page) {

    static final List<String> STAGES =
            Stream.concat(TieFilter.STAGES.stream(), Stream.of("final")).toList();
    static final List<Method> METHODS =
            Arrays.stream(Method.values()).filter(Method::onThePitch).toList();
    static final int MOST = 999;
    private static final int MOST_PAGES = 999_999;

    /// What the first leg of two was to the club.
    public enum FirstLeg {
        HOME,
        AWAY,
        WON,
        DREW,
        LOST,
        WON_HOME,
        WON_AWAY,
        DREW_HOME,
        DREW_AWAY,
        LOST_HOME,
        LOST_AWAY;

        public String slug() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        boolean says(String word) {
            return Arrays.asList(slug().split("-")).contains(word);
        }
    }

    /// How the ties to show ended for the club.
    public enum Outcome {
        ANY,
        THROUGH,
        OUT,
        /// Through, having lost the first leg.
        CAME_BACK,
        /// Out, having won it.
        LOST_LEAD;

        public String slug() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /// @param named finds the club that a reader named
    /// @throws BadInput for a value that means nothing
    static TieList parse(Club club, Request request, Function<String, Club> named) {
        return new TieList(
                club,
                TieFilter.parse(request, TieFilter.Base.EUROPE, STAGES),
                request.number("legs", 1, 2),
                request.choice("first-leg", FirstLeg.class, FirstLeg::slug),
                request.choice("method", METHODS.stream().map(Method::slug).toList())
                        .map(Method::parse),
                request.text("against").map(named),
                request.choice("against-country", Countries.CODES),
                Decided.parse(request),
                request.number("last", 1, MOST),
                request.choice("outcome", Outcome.class, Outcome::slug).orElse(Outcome.ANY),
                request.number("page", 1, MOST_PAGES));
    }

    static String path(Club club) {
        return club.path() + "/ties";
    }

    /// The list's address; the first page goes without saying.
    String path(int page) {
        return decided.of(Address.of(path(club), filter))
                .with("legs", boxed(legs))
                .with("first-leg", firstLeg.map(FirstLeg::slug))
                .with("method", method.map(Method::slug))
                .with("against", against.map(Club::slug))
                .with("against-country", againstCountry)
                .with("outcome", outcome.slug(), Outcome.ANY.slug())
                .with("last", boxed(last))
                .with("page", Integer.toString(page), "1")
                .link();
    }

    static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
