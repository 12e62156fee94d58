package remontada.clubs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.chance.RatingView;
import remontada.live.LiveView;
import remontada.news.NewsView;
import remontada.platform.Frame;
import remontada.platform.Page;
import remontada.platform.Statement;
import remontada.schemaorg.Thing;
import remontada.ties.TieBand;

/// A club.
///
/// @param lines the few words below its name
/// @param place where it stands in its league; empty where that is not known
/// @param honours titles and lost finals, a line a competition
/// @param figures its record in numbers
/// @param onlyEurope whether no other matches are known
/// @param playing the tie of which a match is on
/// @param streaks what its last match ended and what is on
/// @param beginnings its ties by what the first leg was
/// @param chosen the beginning whose ties alone are shown
/// @param rating null before its first match
/// @param ties shown, newest first
/// @param live how the page follows the match of today; null where there is none
public record ClubPage(
        Frame frame,
        Club club,
        List<String> lines,
        @Nullable Place place,
        List<String> honours,
        List<Figure> figures,
        List<TieBand> playing,
        List<Coming> upcoming,
        List<FormMatch> form,
        boolean onlyEurope,
        List<String> streaks,
        List<Beginning> beginnings,
        @Nullable String chosen,
        List<ClubTieLine> ties,
        NewsView news,
        @Nullable RatingView rating,
        List<Statement> statements,
        List<Thing> things,
        @Nullable LiveView live)
        implements Page {
    public record Place(String sentence, String path) {}

    public record Figure(
            String label, String value, @Nullable String path) {}

    public record Coming(Upcoming match, String day, String about) {}

    public record Beginning(String title, ClubRecord.Share share, String path) {}

    @Override
    public String template() {
        return "clubs/show";
    }

    @Override
    public boolean isLive() {
        return live != null && live.isOn();
    }
}
