package remontada.sharing.embed;

import java.util.Locale;
import java.util.regex.Pattern;
import remontada.platform.PageAddress;
import remontada.platform.ReaderException.BadInput;
import remontada.platform.ReaderException.NotFound;
import remontada.platform.ReaderException.NotOffered;
import remontada.platform.Request;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.ties.EmbedCode;
import remontada.ties.TieFinder;
import remontada.ties.TiePage;
import remontada.ties.TiePages;
import remontada.ties.TieSummary;

/// `/oembed?url=…`: what another site needs to show a tie whose address it was given. Nothing is fetched: the
/// address is one of this site's own or unknown.
public final class OembedRoutes {
    private static final Pattern TIE = Pattern.compile("/ties/(?<competition>[^/]+)/(?<season>[^/]+)/(?<pair>[^/]+)");
    private static final int MOST_PIXELS = 100_000;

    private final TieFinder finder;
    private final TiePages pages;
    private final Words words;

    public OembedRoutes(TieFinder finder, TiePages pages, Words words) {
        this.finder = finder;
        this.pages = pages;
        this.words = words;
    }

    /// @throws BadInput without an address
    /// @throws NotOffered for another format than JSON
    /// @throws NotFound for an address that is not a tie's
    public Oembed show(Request request) {
        var url = request.address("url").orElseThrow(() -> new BadInput(Sentence.of("errors.missing", "name", "url")));
        if (!request.text("format").orElse("json").equals("json")) {
            throw new NotOffered(Sentence.of("errors.only-json"));
        }
        int widest = request.number("maxwidth", 1, MOST_PIXELS).orElse(MOST_PIXELS);
        int highest = request.number("maxheight", 1, MOST_PIXELS).orElse(MOST_PIXELS);
        var address = request.page(url).orElseThrow(OembedRoutes::unknown);
        var page = pages.page(tie(request, address), address.asOf(), request.site());
        return answer(page, address, request.site(), new Room(widest, highest));
    }

    /// How large the asking site lets things be, in pixels: where it leaves less than a tie needs, that scrolls.
    private record Room(int width, int height) {
        boolean holdsPicture() {
            return width >= Oembed.PICTURE_WIDTH && height >= Oembed.PICTURE_HEIGHT;
        }
    }

    private TieSummary tie(Request request, PageAddress address) {
        var parts = TIE.matcher(address.tidy());
        if (!parts.matches()) {
            throw unknown();
        }
        var season = request.seasonNamed(parts.group("season"));
        var day = address.asOf().day();
        return finder.named(parts.group("competition").toLowerCase(Locale.ROOT), season, parts.group("pair"), day)
                .orElseThrow(OembedRoutes::unknown);
    }

    private Oembed answer(TiePage page, PageAddress address, String site, Room room) {
        var frame = page.frame();
        var code = page.share().embed();
        int width = Math.min(EmbedCode.WIDTH, room.width());
        int height = Math.min(code.heightAt(width), room.height());
        var pictured = room.holdsPicture();
        return new Oembed(
                "1.0",
                "rich",
                frame.title(),
                words.say("layout.brand"),
                site + "/",
                Oembed.CACHE_AGE,
                code.html(width, height),
                width,
                height,
                pictured ? site + address.asOf().here().carriedBy(frame.picture()) : null,
                pictured ? Oembed.PICTURE_WIDTH : null,
                pictured ? Oembed.PICTURE_HEIGHT : null);
    }

    private static NotFound unknown() {
        return new NotFound(Sentence.of("errors.no-tie-there"));
    }
}
