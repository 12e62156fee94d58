package remontada.sharing;

import java.util.Optional;
import remontada.platform.AsOf;

/// Addresses as calendars and feeds name them: whole, since they are read far from the site, and of the day that the
/// reader chose. Every link inside them is made here.
///
/// @param site where readers reach the site; without it addresses stay as they are below its root
/// @param rolling whether scores are hidden after a day that is another one tomorrow, so that no address may name it
public record Links(Optional<String> site, AsOf asOf, boolean rolling) {
    /// @param path below the site's root, such as `/clubs/liverpool`; may have parameters
    public String to(String path) {
        return site.orElse("") + (rolling ? AsOf.rolling(path) : asOf.carriedBy(path));
    }

    /// The address of a page's twin in another format.
    public String to(String path, String format) {
        var parts = path.split("\\?", 2);
        return to(parts[0] + "." + format + (parts.length == 1 ? "" : "?" + parts[1]));
    }

    /// Whether the addresses are whole: a client cannot follow others.
    public boolean areWhole() {
        return site.isPresent();
    }
}
