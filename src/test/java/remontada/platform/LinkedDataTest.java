package remontada.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.platform.Frame.Crumb;
import remontada.schemaorg.Link;
import remontada.schemaorg.SportsTeam;
import remontada.schemaorg.Thing;
import tools.jackson.databind.json.JsonMapper;

/// Names come from files that others write: none of them may end the script or become markup.
class LinkedDataTest {
    private static final AsOf DAY = new AsOf(LocalDate.of(2023, 3, 14), true);

    private final WebFiles files = WebFiles.built();
    private final Words words = new Catalogue(files).read(Locale.UK);

    private record Hostile(Frame frame, int status, String heading, String advice, List<Thing> things) implements Page {
        @Override
        public String template() {
            return "errors/show";
        }

        public boolean hides() {
            return false;
        }

        public @Nullable String request() {
            return null;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!-- <script>",
                "]]> --> &lt; &amp;",
                "a\u2028b\u2029c\"d\\e'f`${x}[[y]]",
                "Bodø/Glimt \uD83C\uDFC6 \u0000\u001f"
            })
    void aNameIsReadAsItIsAndNothingElse(String name) {
        var frame = Frame.of("Title", "Description", "/clubs/x", DAY).below(new Crumb(name, "/clubs"));
        var html = new Templates(files, words, new Assets(files))
                .render(
                        new Hostile(frame, 200, "", "", List.of(SportsTeam.of(name, new Link("/clubs/x")))),
                        Optional.of("https://remontada.example"));
        var page = Jsoup.parse(html);
        var script = page.selectFirst("script[type=application/ld+json]").data();

        assertEquals(1, page.select("script:not([src])").size());
        assertFalse(script.matches("(?s).*[<>&\u2028\u2029].*"), script);
        var graph = JsonMapper.shared().readTree(script).path("@graph");
        assertEquals(name, graph.get(0).path("name").asString());
        assertEquals(name, graph.get(1).at("/itemListElement/1/name").asString());
        assertEquals(
                "https://remontada.example/clubs/x?on=2023-03-14",
                graph.get(0).path("url").asString());
    }

    @Test
    void nothingButLinkedDataIsWrittenIntoScripts() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new LinkedDataWriter().serializeValue("a text", new StringWriter()));
    }

    /// Without an address of its own the site names nothing absolutely, and so shows no picture either.
    @Test
    void aSiteThatDoesNotKnowItsAddressNamesNone() {
        var frame = Frame.of("Title", "Description", "/clubs/x", DAY).below(new Crumb("Clubs", "/clubs"));
        var page = Jsoup.parse(new Templates(files, words, new Assets(files))
                .render(new Hostile(frame, 200, "", "", List.of()), Optional.empty()));

        assertEquals(
                0,
                page.select("link[rel=canonical], meta[property=og:url], meta[property^=og:image], "
                                + "meta[name^=twitter:image], script[type=application/ld+json]")
                        .size());
        assertEquals("Title", page.select("meta[property=og:title]").attr("content"));
    }
}
