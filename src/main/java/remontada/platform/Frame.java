package remontada.platform;

import java.util.List;
import java.util.Optional;
import remontada.look.Kits;

/// What surrounds a page's content: head, navigation, the day it speaks from.
///
/// @param title what the page is, without the site's name
/// @param description one or two sentences for search engines and share cards
/// @param path the page's own address without format, `on` and fragment
/// @param section the navigation entry it belongs to: `ties`, `comebacks`, `clubs`, `seasons`, or none
/// @param crumbs the pages above it
/// @param kits the kits that the page wears
/// @param table whether the page is also offered as CSV
public record Frame(
        String title,
        String description,
        String path,
        AsOf asOf,
        Optional<String> section,
        List<Crumb> crumbs,
        Kits kits,
        boolean table) {

    /// A page above this one.
    public record Crumb(String title, String path) {}

    public static Frame of(String title, String description, String path, AsOf asOf) {
        return new Frame(title, description, path, asOf, Optional.empty(), List.of(), Kits.none(), false);
    }

    public Frame in(String section) {
        return new Frame(title, description, path, asOf, Optional.of(section), crumbs, kits, table);
    }

    public Frame below(Crumb... above) {
        return new Frame(title, description, path, asOf, section, List.of(above), kits, table);
    }

    public Frame wearing(Kits worn) {
        return new Frame(title, description, path, asOf, section, crumbs, worn, table);
    }

    public Frame withTable() {
        return new Frame(title, description, path, asOf, section, crumbs, kits, true);
    }

    /// Whether the page belongs to the navigation entry.
    public boolean isIn(String name) {
        return section.filter(name::equals).isPresent();
    }

    /// The address of the page's twin as data, parameters of the page included.
    public String twin(String format) {
        var question = path.indexOf('?');
        var bare = question < 0 ? path : path.substring(0, question);
        var parameters = question < 0 ? "" : path.substring(question);
        return (bare.equals("/") ? "/index" : bare) + "." + format + parameters;
    }
}
