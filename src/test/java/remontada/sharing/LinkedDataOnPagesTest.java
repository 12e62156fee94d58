package remontada.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import remontada.TestSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What pages say to programs in schema.org's words, against a schema of what each type has to have.
class LinkedDataOnPagesTest {
    private static final String SCHEMA = """
        {"type": "object", "required": ["@context", "@graph"], "additionalProperties": false,
         "properties": {"@context": {"const": "https://schema.org"},
           "@graph": {"type": "array", "minItems": 1, "items": {"anyOf": [
             {"$ref": "#/$defs/Match"}, {"$ref": "#/$defs/Club"}, {"$ref": "#/$defs/Trail"}, {"$ref": "#/$defs/Site"}]}}},
         "$defs": {
           "Url": {"type": "string", "pattern": "^http://localhost:[0-9]+/[^ ]*$"},
           "Text": {"type": "string", "minLength": 1},
           "Place": {"type": "object", "required": ["@type", "address"], "additionalProperties": false,
             "properties": {"@type": {"const": "Place"},
               "address": {"type": "object", "required": ["@type"], "minProperties": 2, "additionalProperties": false,
                 "properties": {"@type": {"const": "PostalAddress"},
                   "addressLocality": {"$ref": "#/$defs/Text"}, "addressCountry": {"$ref": "#/$defs/Text"}}}}},
           "Club": {"type": "object", "required": ["@type", "name", "url", "sport"], "additionalProperties": false,
             "properties": {"@type": {"const": "SportsTeam"}, "name": {"$ref": "#/$defs/Text"},
               "url": {"$ref": "#/$defs/Url"}, "sport": {"$ref": "#/$defs/Text"}, "location": {"$ref": "#/$defs/Place"}}},
           "Match": {"type": "object", "additionalProperties": false,
             "required": ["@type", "name", "url", "startDate", "eventStatus", "homeTeam", "awayTeam", "superEvent"],
             "properties": {"@type": {"const": "SportsEvent"}, "name": {"$ref": "#/$defs/Text"},
               "url": {"$ref": "#/$defs/Url"},
               "startDate": {"type": "string",
                 "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}[+-][0-9]{2}:[0-9]{2})?$"},
               "eventStatus": {"enum": ["https://schema.org/EventScheduled", "https://schema.org/EventPostponed",
                 "https://schema.org/EventCancelled"]},
               "location": {"$ref": "#/$defs/Place"},
               "homeTeam": {"$ref": "#/$defs/Club"}, "awayTeam": {"$ref": "#/$defs/Club"},
               "superEvent": {"type": "object", "required": ["@type", "name", "url"], "additionalProperties": false,
                 "properties": {"@type": {"const": "SportsEvent"}, "name": {"$ref": "#/$defs/Text"},
                   "url": {"$ref": "#/$defs/Url"}}}}},
           "Trail": {"type": "object", "required": ["@type", "itemListElement"], "additionalProperties": false,
             "properties": {"@type": {"const": "BreadcrumbList"},
               "itemListElement": {"type": "array", "minItems": 3, "items": {"type": "object",
                 "required": ["@type", "position", "name", "item"], "additionalProperties": false,
                 "properties": {"@type": {"const": "ListItem"}, "position": {"type": "integer", "minimum": 1},
                   "name": {"$ref": "#/$defs/Text"}, "item": {"$ref": "#/$defs/Url"}}}}}},
           "Site": {"type": "object", "required": ["@type", "name", "url", "potentialAction"], "additionalProperties": false,
             "properties": {"@type": {"const": "WebSite"}, "name": {"$ref": "#/$defs/Text"}, "url": {"$ref": "#/$defs/Url"},
               "potentialAction": {"type": "object", "required": ["@type", "target", "query-input"],
                 "additionalProperties": false,
                 "properties": {"@type": {"const": "SearchAction"},
                   "target": {"type": "string", "pattern": "/search\\\\?q=\\\\{q\\\\}"},
                   "query-input": {"const": "required name=q"}}}}}}}
        """;

    private final TestSite site = TestSite.running();

    @ParameterizedTest
    @MethodSource("remontada.SamplePages#all")
    void itIsValid(String path) {
        var page = Jsoup.parse(site.get(path).body());
        var scripts = page.select("script[type=application/ld+json]");
        var crumbs = page.select("nav[aria-label=Where this is]").size();

        assertTrue(scripts.size() <= 1, "one script");
        assertTrue(crumbs == 0 || scripts.size() == 1, "a page below others says so");
        scripts.forEach(script -> assertEquals(List.of(), complaintsAbout(script.data())));
    }

    @Test
    void aTiesLegsAreMatchesWithPlaceAndTime() {
        var legs = graph("/ties/champions-league/2022-23/liverpool-v-real-madrid");

        assertEquals(
                "Liverpool v Real Madrid, round of 16, first leg",
                legs.get(0).path("name").asString());
        assertEquals("2023-02-21T20:00:00+00:00", legs.get(0).path("startDate").asString());
        assertEquals("2023-03-15T21:00:00+01:00", legs.get(1).path("startDate").asString());
        assertEquals("Real Madrid", legs.get(1).at("/homeTeam/name").asString());
        assertEquals("Liverpool", legs.get(1).at("/awayTeam/name").asString());
        assertEquals(
                "Madrid", legs.get(1).at("/location/address/addressLocality").asString());
        assertEquals("Spain", legs.get(1).at("/location/address/addressCountry").asString());
        assertEquals(
                "Liverpool v Real Madrid, Champions League 2022-23, round of 16",
                legs.get(1).at("/superEvent/name").asString());
    }

    /// Tottenham did not play Rennes in 2021; a kick-off of 1955 is not known.
    @ParameterizedTest
    @CsvSource({
        "/ties/champions-league/1955-56/sporting-cp-v-partizan, 0, 1955-09-04, EventScheduled",
        "/ties/champions-league/2022-23/liverpool-v-real-madrid?on=2023-03-14, 1, 2023-03-15T21:00:00+01:00,"
                + " EventScheduled"
    })
    void aMatchSaysWhatIsKnownOfIt(String path, int leg, String start, String status) {
        var match = graph(path).get(leg);

        assertEquals(start, match.path("startDate").asString());
        assertEquals("https://schema.org/" + status, match.path("eventStatus").asString());
    }

    @Test
    void aReplayThatWasNotYetKnownIsNotTold() {
        var path = "/ties/champions-league/1964-65/koln-v-liverpool";
        assertEquals(3, matches(path));
        assertEquals(2, matches(path + "?on=" + LocalDate.of(1965, 3, 1)));
    }

    @Test
    void theFirstPageSaysHowTheSiteIsSearched() {
        assertEquals(
                site.address() + "/search?q={q}",
                graph("/").get(0).at("/potentialAction/target").asString());
    }

    private long matches(String path) {
        return StreamSupport.stream(graph(path).spliterator(), false)
                .filter(thing -> thing.path("@type").asString().equals("SportsEvent"))
                .count();
    }

    private JsonNode graph(String path) {
        var script =
                site.page(path).selectFirst("script[type=application/ld+json]").data();
        return JsonMapper.shared().readTree(script).path("@graph");
    }

    private static List<String> complaintsAbout(String data) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonMapper.shared().readTree(SCHEMA))
                .validate(JsonMapper.shared().readTree(data))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
