package remontada.schemaorg;

import java.util.Optional;

/// A club's team.
public record SportsTeam(String name, Link url, String sport, Optional<Place> location) implements Thing {
    private static final String FOOTBALL = "Association football";

    public static SportsTeam of(String name, Link url) {
        return new SportsTeam(name, url, FOOTBALL, Optional.empty());
    }

    public SportsTeam in(PostalAddress address) {
        return new SportsTeam(name, url, sport, Optional.of(new Place(address)));
    }
}
