package remontada.platform;

import java.util.List;
import remontada.schemaorg.Thing;

/// All that one page prints. Its template sees nothing else.
public interface Page {
    /// The template's name below `web/pages`, such as `ties/show`.
    String template();

    /// What surrounds the page's own content.
    Frame frame();

    /// What the page is about, for programs that read schema.org's words.
    default List<Thing> things() {
        return List.of();
    }

    /// Whether it tells how a match stands that is on.
    default boolean isLive() {
        return false;
    }

    /// Whether search engines may list the page: not what anybody can make up by typing, and no error.
    default boolean isListed() {
        return true;
    }

    /// Whether the page has a share picture and an address to be found by.
    default boolean isHandedOn() {
        return true;
    }
}
