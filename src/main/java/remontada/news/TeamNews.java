package remontada.news;

import java.net.URI;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Something reported of a club before a tie.
///
/// @param name what an operator calls it by, as the database function `news_name` has it
/// @param player null only for a note on the whole side
/// @param words what was reported, in the site's own words, as plain text
/// @param source where it was reported, http or https
/// @param reportedOn the day it became known
/// @param currentTo the last day on which it is shown
public record TeamNews(
        String name,
        int clubId,
        @Nullable String player,
        Kind kind,
        String words,
        URI source,
        LocalDate reportedOn,
        LocalDate currentTo) {

    /// What it says of the player.
    public enum Kind {
        OUT("out"),
        DOUBTFUL("doubtful"),
        BACK("back"),
        SUSPENDED("suspended"),
        MISSED_PENALTY("missed-penalty"),
        NOTE("note");

        private final String slug;

        Kind(String slug) {
            this.slug = slug;
        }

        /// The word in data and on the command line.
        public String slug() {
            return slug;
        }

        /// @throws IllegalArgumentException saying what would be right
        public static Kind parse(String slug) {
            return Stream.of(values())
                    .filter(kind -> kind.slug.equals(slug))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("not a kind of team news: '" + slug + "'; write "
                            + String.join(
                                    ", ", Stream.of(values()).map(Kind::slug).toList())));
        }
    }

    /// The source's host, as a reader knows it: `skysports.com`.
    public String sourceName() {
        var host = source.getHost();
        return host == null ? source.toString() : host.replaceFirst("^www\\.", "");
    }
}
