package remontada.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import remontada.look.Card;
import remontada.look.Kits;

/// What surrounds a page's content: head, navigation, the day it speaks from.
///
/// @param title the page's news, without the site's name; [Room#TITLE]
/// @param description one or two sentences for search engines and share cards; [Room#DESCRIPTION]
/// @param path the page's own address without format, `on` and fragment
/// @param section the navigation entry it belongs to: `ties`, `comebacks`, `clubs`, `seasons`, or none
/// @param crumbs the pages above it
/// @param kits the kits that the page wears
/// @param table whether the page is also offered as CSV
/// @param card what the page's share picture shows
/// @param feed address of the feed that tells the page's news
/// @param name what the page is about, whatever its news: "Liverpool"; empty where its title says no more than that
public record Frame(
        String title,
        String description,
        String path,
        AsOf asOf,
        Optional<String> section,
        List<Crumb> crumbs,
        Kits kits,
        boolean table,
        Card card,
        Optional<String> feed,
        Optional<String> name) {
    private static final Pattern TIE = Pattern.compile("/ties/[^/]+/[^/]+/[^/?]+");

    public Frame {
        title = Room.TITLE.first(Stream.of(title));
        description = Room.DESCRIPTION.first(Stream.of(description));
    }

    /// A page above this one.
    public record Crumb(String title, String path) {}

    /// A parameter of the page's address.
    public record Parameter(String name, String value) {}

    /// An entry of the site's navigation.
    public record Section(String name) {
        private static final List<Section> ALL = Stream.of("ties", "comebacks", "first-legs", "clubs", "seasons")
                .map(Section::new)
                .toList();

        public String path() {
            return "/" + name;
        }
    }

    public static Frame of(String title, String description, String path, AsOf asOf) {
        return new Frame(
                title,
                description,
                path,
                asOf,
                Optional.empty(),
                List.of(),
                Kits.none(),
                false,
                Card.of(title, description),
                Optional.empty(),
                Optional.empty());
    }

    public Frame in(String section) {
        return new Frame(title, description, path, asOf, Optional.of(section), crumbs, kits, table, card, feed, name);
    }

    public Frame below(Crumb... above) {
        return new Frame(title, description, path, asOf, section, List.of(above), kits, table, card, feed, name);
    }

    public Frame wearing(Kits worn) {
        return new Frame(title, description, path, asOf, section, crumbs, worn, table, card, feed, name);
    }

    public Frame withTable() {
        return new Frame(title, description, path, asOf, section, crumbs, kits, true, card, feed, name);
    }

    public Frame showing(Card shown) {
        return new Frame(title, description, path, asOf, section, crumbs, kits, table, shown, feed, name);
    }

    /// @param address below the site's root, such as `/clubs/liverpool.atom`
    public Frame withFeed(String address) {
        return new Frame(
                title, description, path, asOf, section, crumbs, kits, table, card, Optional.of(address), name);
    }

    /// Under the name that it keeps when its title tells other news.
    public Frame called(String lasting) {
        return new Frame(
                title, description, path, asOf, section, crumbs, kits, table, card, feed, Optional.of(lasting));
    }

    /// Whether the page belongs to the navigation entry.
    public boolean isIn(String name) {
        return section.filter(name::equals).isPresent();
    }

    /// The entries of the site's navigation.
    public List<Section> sections() {
        return Section.ALL;
    }

    /// The page's address without its parameters.
    public String bare() {
        return path.split("\\?", 2)[0];
    }

    /// The page's own parameters, for a form that keeps them.
    public List<Parameter> parameters() {
        return path.contains("?")
                ? Arrays.stream(path.split("\\?", 2)[1].split("&"))
                        .map(pair -> pair.split("=", 2))
                        .map(pair -> new Parameter(pair[0], URLDecoder.decode(pair[1], UTF_8)))
                        .toList()
                : List.of();
    }

    /// An address of this page as it speaks now, also where it alone shows what all others hide: its own, or one of its
    /// twins.
    public String here(String address) {
        return asOf.here().carriedBy(address);
    }

    /// Where the page's news are subscribed to: hiding scores after the usual day, where this page hides any, since
    /// what is fetched again and again cannot stay on one day.
    public Optional<String> followed() {
        return feed.map(this::subscription);
    }

    /// @param address of a calendar or feed
    public String subscription(String address) {
        return asOf.hides() ? AsOf.rolling(address) : here(address);
    }

    /// The same calendar or feed without the scores of the last days, on whatever day it is fetched.
    public String rolling(String address) {
        return AsOf.rolling(address);
    }

    /// This page with its scores hidden again, where it alone shows them.
    public String hidden() {
        return asOf.carriedBy(path);
    }

    /// This page in full, where scores are hidden; all others go on hiding them.
    public String shown() {
        return path + (path.contains("?") ? "&" : "?") + "on=" + asOf.offered() + "&spoilers=shown";
    }

    /// Where another site learns how to show the page in its own (oEmbed); of ties only.
    ///
    /// @param site where readers reach this one
    public Optional<String> oembed(String site) {
        return TIE.matcher(path).matches()
                ? Optional.of(
                        "/oembed?url=" + URLEncoder.encode(site + asOf.here().carriedBy(path), UTF_8))
                : Optional.empty();
    }

    /// The address of the page's twin as data, parameters of the page included.
    public String twin(String format) {
        var parameters = path.substring(bare().length());
        return (bare().equals("/") ? "/index" : bare()) + "." + format + parameters;
    }

    /// The address of the page's share picture, which changes whenever the picture does.
    public String picture() {
        var address = twin("png");
        return address + (address.contains("?") ? "&" : "?") + "v=" + card.fingerprint();
    }

    /// What that picture shows, in words.
    public String pictureAlt() {
        return card.alt();
    }

    /// The title of the browser's window: with the site's name where there is room.
    ///
    /// @param named the title with the site's name
    public String windowTitle(String named) {
        return Room.TITLE.holds(named) ? named : title;
    }
}
