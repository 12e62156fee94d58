package remontada.about;

import java.util.List;
import remontada.about.AboutQueries.Domestic;
import remontada.platform.Frame;
import remontada.platform.Page;

/// What the site is made from, and what is missing.
///
/// @param summary how much there is
/// @param gaps said plainly, one each
public record DataPage(
        Frame frame,
        String summary,
        List<Source> sources,
        List<Competition> european,
        List<Domestic> domestic,
        List<String> gaps)
        implements Page {
    @Override
    public String template() {
        return "about/data";
    }

    /// A source with its licence.
    public record Source(String name, String address, String supplies, String licence) {}

    /// A European competition, all its seasons together and each.
    public record Competition(String id, String name, Season total, List<Season> seasons) {}

    public record Season(String name, int matches, int goals, int timed) {}
}
