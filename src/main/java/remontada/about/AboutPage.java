package remontada.about;

import remontada.platform.Frame;
import remontada.platform.Page;

/// What the site is.
public record AboutPage(Frame frame) implements Page {
    @Override
    public String template() {
        return "about/show";
    }
}
