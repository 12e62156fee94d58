package remontada.ties;

import java.util.List;
import remontada.platform.Frame;
import remontada.platform.Page;

/// A tie.
public record TiePage(Frame frame, TieSummary tie, String headline, List<Precedents> precedents) implements Page {
    @Override
    public String template() {
        return "ties/show";
    }
}
