package remontada.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import remontada.platform.Frame.Crumb;
import remontada.schemaorg.BreadcrumbList;
import remontada.schemaorg.Link;
import remontada.schemaorg.ListItem;
import remontada.schemaorg.Thing;

/// What a page is about and where it stands, for search engines to read (JSON-LD).
///
/// @param site where readers reach the site
/// @param asOf the day that links keep where the reader chose it
public record LinkedData(String site, AsOf asOf, List<Thing> things) {
    /// @param home what the first page is called
    static LinkedData of(Page page, String site, String home) {
        var frame = page.frame();
        var trail = frame.crumbs().isEmpty() ? Stream.<Thing>empty() : Stream.of(trail(frame, home));
        return new LinkedData(
                site, frame.asOf(), Stream.concat(page.things().stream(), trail).toList());
    }

    /// Whether there is nothing to say.
    public boolean isEmpty() {
        return things.isEmpty();
    }

    private static BreadcrumbList trail(Frame frame, String home) {
        var pages = new ArrayList<>(List.of(new Crumb(home, "/")));
        pages.addAll(frame.crumbs());
        pages.add(new Crumb(frame.name().orElse(frame.title()), frame.path()));
        var items = new ArrayList<ListItem>();
        for (var page : pages) {
            items.add(new ListItem(items.size() + 1, page.title(), new Link(page.path())));
        }
        return new BreadcrumbList(items);
    }
}
