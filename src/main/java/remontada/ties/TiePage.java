package remontada.ties;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.chance.ChanceView;
import remontada.live.LiveView;
import remontada.news.NewsView;
import remontada.platform.Frame;
import remontada.platform.Page;
import remontada.platform.Statement;
import remontada.schemaorg.Thing;

/// A tie, top to bottom.
///
/// @param headline what is needed, or what happened
/// @param why the rule behind it, or how it came about
/// @param eve the same tie on the day before its last match; null while it is undecided
/// @param goesOn whether the reader looks at it from a day on which it was undecided
/// @param chance null where no football was or is to be played
/// @param precedents null where there is nothing to compare with
/// @param statements what the record says, most telling first
/// @param swing null where no goal was scored, or the goals are not known
/// @param gaps what is missing of the goals
/// @param form null where no match is or was to be played
/// @param headToHead null when the clubs had never met
/// @param share the ways to hand it on
/// @param things its matches
/// @param live how the page follows its match of today; null where there is none
public record TiePage(
        Frame frame,
        Scoreboard scoreboard,
        String headline,
        List<String> why,
        @Nullable LocalDate eve,
        boolean goesOn,
        @Nullable ChanceView chance,
        @Nullable PrecedentDots precedents,
        List<Statement> statements,
        @Nullable SwingView swing,
        @Nullable String swingHeading,
        List<String> gaps,
        Forms.@Nullable View form,
        @Nullable HeadToHead headToHead,
        NewsView news,
        ShareView share,
        List<Thing> things,
        @Nullable LiveView live)
        implements Page {
    @Override
    public String template() {
        return "ties/show";
    }

    @Override
    public boolean isLive() {
        return live != null && live.isOn();
    }
}
