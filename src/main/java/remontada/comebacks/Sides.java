package remontada.comebacks;

import java.util.Optional;
import java.util.function.Function;
import remontada.clubs.Club;
import remontada.clubs.Countries;
import remontada.platform.Request;

/// Which clubs a list of ties is about: the side it tells of, and the other.
///
/// @param country of the club's association, a three-letter code
public record Sides(
        Optional<Club> club, Optional<Club> against, Optional<String> country, Optional<String> againstCountry) {

    static Sides any() {
        return new Sides(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// @param club finds the club that a reader named
    static Sides parse(Request request, Function<String, Club> club) {
        return new Sides(
                request.text("club").map(club),
                request.text("against").map(club),
                request.choice("country", Countries.CODES),
                request.choice("against-country", Countries.CODES));
    }

    boolean isAny() {
        return equals(any());
    }

    Address of(Address address) {
        return address.with("club", club.map(Club::slug))
                .with("against", against.map(Club::slug))
                .with("country", country)
                .with("against-country", againstCountry);
    }
}
