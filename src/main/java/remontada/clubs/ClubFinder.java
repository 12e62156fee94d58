package remontada.clubs;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import org.jooq.DSLContext;
import remontada.platform.MovedTo;
import remontada.platform.ReaderException.NotFound;
import remontada.platform.Sentence;

/// The club of an address.
public final class ClubFinder {
    private final ClubQueries clubs;

    public ClubFinder(DSLContext sql) {
        this.clubs = new ClubQueries(sql);
    }

    /// @param rest what follows the club in the address asked for
    /// @throws MovedTo its present address, where the club was renamed or is written in capitals
    /// @throws NotFound naming the clubs it may have been
    public Club find(String slug, String rest) {
        var lowerCase = slug.toLowerCase(Locale.ROOT);
        if (!lowerCase.equals(slug)) {
            throw new MovedTo("/clubs/" + lowerCase + rest);
        }
        return clubs.find(slug).orElseGet(() -> {
            clubs.formerly(slug).ifPresent(club -> {
                throw new MovedTo(club.path() + rest);
            });
            throw new NotFound(Sentence.of("clubs.no-such-club", "club", slug)
                    .with(
                            "nearest",
                            clubs.nearest(slug).stream().map(Club::name).collect(joining(", "))));
        });
    }
}
