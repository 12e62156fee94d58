package remontada.statements.clubs;

import remontada.clubs.Club;
import remontada.football.Venue;
import remontada.statements.Evidence;

/// The lists behind what is said of a club: all in the European Cup and Champions League, but for its last matches.
final class Lists {
    private static final String COMPETITION = "champions-league";

    private Lists() {}

    /// The ties in which the club was behind after the first leg.
    static Evidence behind(Club club) {
        return comebacks().with("club", club.slug());
    }

    /// The ties in which it was ahead.
    static Evidence ahead(Club club) {
        return comebacks().with("against", club.slug());
    }

    static Evidence ties(Club club) {
        return Evidence.of(club.path() + "/ties").with("competition", COMPETITION);
    }

    static Evidence matches(Club club) {
        return Evidence.of(club.path() + "/matches").with("competition", COMPETITION);
    }

    static Evidence matches(Club club, Venue venue) {
        return matches(club).with("venue", venue.slug());
    }

    /// The last matches of a club, whatever the competition.
    static Evidence last(Club club, int matches) {
        return Evidence.of(club.path() + "/matches").with("last", matches);
    }

    private static Evidence comebacks() {
        return Evidence.of("/comebacks").with("era", "all").with("scope", "all");
    }
}
