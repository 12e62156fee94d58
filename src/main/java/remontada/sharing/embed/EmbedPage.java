package remontada.sharing.embed;

import org.jspecify.annotations.Nullable;
import remontada.platform.Frame;
import remontada.platform.Page;
import remontada.ties.Scoreboard;
import remontada.ties.TiePage;

/// What stands at the top of a tie's page.
///
/// @param where the competition, season and round
/// @param comeback whether it tells of one: only then is there amber
/// @param figure the chance, or how often it had been done; null where there is neither
/// @param theme `light` or `dark`; null for the reader's own
public record EmbedPage(
        Frame frame,
        String where,
        Scoreboard scoreboard,
        String headline,
        boolean comeback,
        @Nullable Figure figure,
        @Nullable String theme,
        boolean isLive)
        implements Page {

    /// @param said what the number means
    public record Figure(String number, String said) {}

    static EmbedPage of(TiePage page, @Nullable String theme) {
        var card = page.frame().card();
        return new EmbedPage(
                page.frame(),
                card.over(),
                page.scoreboard(),
                page.headline(),
                card.comeback(),
                figure(page),
                theme,
                page.isLive());
    }

    private static @Nullable Figure figure(TiePage page) {
        if (page.chance() != null) {
            return new Figure(page.chance().number(), page.chance().said());
        }
        var precedents = page.precedents();
        return precedents == null ? null : new Figure(precedents.number(), precedents.said());
    }

    @Override
    public String template() {
        return "embed/tie";
    }
}
