package remontada;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// `web/openapi.json` and the site say the same of every twin: which there are, what they take, what they answer.
class OpenApiTest {
    private static final Pattern READ = Pattern.compile("request\\.(?:text|number|date|choice)\\(\\s*\"([a-z-]+)\"");
    private static final Pattern SEASON_READ = Pattern.compile("season\\(request, \"([a-z-]+)\"\\)");

    /// No page about football: it has neither a day nor a picture.
    private static final String HEALTH = "/health.json";

    private final TestSite site = TestSite.running();
    private final JsonNode api = site.json("/openapi.json");

    @Test
    void everyPagesJsonIsDescribedAndNothingElseIs() {
        var described = addresses(".json");

        assertEquals(new TreeSet<>(site.pages()), described);
    }

    @Test
    void everyCalendarAndFeedIsDescribedAndNothingElseIs() {
        assertEquals(new TreeSet<>(site.calendars()), addresses(".ics"));
        assertEquals(new TreeSet<>(site.feeds()), addresses(".atom"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".ics", ".atom"})
    void aCalendarOrFeedIsOfTheDescribedType(String format) {
        for (var address : addresses(format)) {
            var answer = site.get(sample(address, format));
            var types = api.at("/paths/" + escaped(address + format) + "/get/responses/200/content")
                    .propertyNames();

            assertEquals(200, answer.statusCode(), address + format);
            var type = answer.headers().firstValue("Content-Type").orElseThrow().split(";")[0];
            assertEquals(Set.of(type), Set.copyOf(types), address + format);
        }
    }

    @Test
    void everyPagesPictureIsDescribedWithWhatThePageTakes() {
        assertEquals(new TreeSet<>(site.pages()), addresses(".png"));
        for (var page : site.pages()) {
            var taken = parameters(page, ".json").stream()
                    .map(OpenApiTest::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            taken.add("v");
            var described = parameters(page, ".png").stream()
                    .map(OpenApiTest::name)
                    .collect(Collectors.toCollection(TreeSet::new));

            assertEquals(taken, described, page + ".png");
        }
    }

    @Test
    void everyTableIsDescribedWithItsHeaderAndNoPageWithoutOneIs() {
        for (var page : site.pages()) {
            var answer = site.get(sample(page, ".csv"));
            var described = api.path("paths").has(page + ".csv");

            assertEquals(described, answer.statusCode() != 404, page + ".csv");
            if (answer.statusCode() == 200) {
                var table = api.at("/paths/" + escaped(page + ".csv") + "/get/responses/200/content")
                        .path("text/csv")
                        .at("/schema/description")
                        .asString();
                var header = answer.body().lines().findFirst().orElseThrow();
                assertTrue(table.contains("`" + header + "`"), page + ".csv has the header " + header);
            }
        }
    }

    @Test
    void whatIsAnsweredHasTheDescribedFieldsAndNoOthers() {
        var answered = new TreeSet<String>();
        var wrong = new ArrayList<String>();
        for (var address : SamplePages.all().toList()) {
            var page = pageOf(address).orElseThrow(() -> new AssertionError("No page is at " + address));
            var data = site.json(twin(address, ".json"));
            answered.add(page);
            var schema = api.at("/paths/" + escaped(page + ".json") + "/get/responses/200/content")
                    .path("application/json")
                    .path("schema");
            errors(schema, data).forEach(error -> wrong.add(address + ": " + error));
        }

        assertEquals(List.of(), wrong);
        assertEquals(without(site.pages(), "/leagues/{league}", "/seasons/{season}"), answered);
    }

    @Test
    void anErrorIsAnsweredAsDescribed() {
        var error =
                JsonMapper.shared().readTree(site.get("/ties.json?on=yesterday").body());

        assertEquals(
                List.of(), errors(JsonMapper.shared().readTree("{\"$ref\":\"#/components/schemas/Error\"}"), error));
    }

    @Test
    void howTheSiteIsIsAnsweredAsDescribed() {
        assertEquals(
                List.of(),
                errors(JsonMapper.shared().readTree("{\"$ref\":\"#/components/schemas/Health\"}"), site.json(HEALTH)));
    }

    @Test
    void whatAnotherSiteIsToldOfATieIsDescribed() {
        var schema = api.at("/paths/~1oembed/get/responses/200/content")
                .path("application/json")
                .path("schema");
        var tie = site.address() + "/ties/champions-league/2022-23/liverpool-v-real-madrid";

        assertEquals(List.of(), errors(schema, site.json("/oembed?url=" + tie)));
    }

    /// A value that means nothing is refused where the parameter is described, and passed over where it isn't.
    @ParameterizedTest
    @ValueSource(strings = {".json", ".ics", ".atom"})
    void everyPageTakesTheDescribedParametersAndNoOthers(String format) {
        var names = new TreeSet<String>();
        addresses(".json").forEach(page -> parameters(page, ".json").forEach(parameter -> names.add(name(parameter))));
        for (var page : addresses(format)) {
            var address = sample(page, format);
            var usual = site.get(address).statusCode();
            for (var name : names) {
                var described = parameters(page, format).stream()
                        .filter(parameter -> name(parameter).equals(name))
                        .findFirst();
                var status = site.get(address + "?" + name + "=no-such-value").statusCode();
                if (described.isEmpty()) {
                    assertEquals(usual, status, page + format + " takes " + name + ", which is not described");
                } else if (isNarrow(described.get().path("schema"))) {
                    assertEquals(400, status, page + format + " should refuse a " + name + " that means nothing");
                }
            }
        }
    }

    @Test
    void everyParameterThatIsReadIsDescribed() throws IOException {
        var read = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/remontada"))) {
            files.filter(Files::isRegularFile)
                    .map(OpenApiTest::text)
                    .flatMap(text -> Stream.of(READ, SEASON_READ)
                            .flatMap(pattern -> pattern.matcher(text).results()))
                    .forEach(match -> read.add(match.group(1)));
        }
        read.addAll(List.of("on", "spoilers", "url", "v"));
        var described = api.path("paths")
                .valueStream()
                .flatMap(path -> parametersOf(path.path("get")).stream())
                .map(OpenApiTest::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(described, read);
    }

    private Set<String> addresses(String format) {
        var addresses = new TreeSet<String>();
        api.path("paths").propertyNames().stream()
                .filter(path -> path.endsWith(format) && !path.equals(HEALTH))
                .forEach(path -> addresses.add(path.substring(0, path.length() - format.length())));
        return addresses;
    }

    /// Those of the query, references followed.
    private List<JsonNode> parameters(String page, String format) {
        return parametersOf(api.at("/paths/" + escaped(page + format) + "/get"));
    }

    private List<JsonNode> parametersOf(JsonNode get) {
        return get.path("parameters")
                .valueStream()
                .map(parameter -> api.at(parameter.path("$ref").asString().substring(1)))
                .filter(parameter -> parameter.path("in").asString().equals("query"))
                .toList();
    }

    private static String name(JsonNode parameter) {
        return parameter.path("name").asString();
    }

    private static boolean isNarrow(JsonNode schema) {
        return schema.has("enum")
                || schema.has("pattern")
                || schema.has("format")
                || schema.path("type").asString().equals("integer");
    }

    private List<String> errors(JsonNode schema, JsonNode data) {
        var whole = (ObjectNode) schema.deepCopy();
        whole.set("components", closed(api.path("components").deepCopy()));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole)
                .validate(data)
                .stream()
                .map(Error::toString)
                .limit(5)
                .toList();
    }

    /// Readers are promised that fields are only added; here every field has to be described.
    private static JsonNode closed(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.path("properties").isObject()) {
            object.put("additionalProperties", false);
        }
        schema.forEach(OpenApiTest::closed);
        return schema;
    }

    /// An address of a page, from among the samples.
    private static String sample(String page, String format) {
        if (page.equals("/leagues/{league}")) {
            return "/leagues/premier-league" + format;
        }
        if (page.equals("/seasons/{season}")) {
            return "/seasons/2018-19" + format;
        }
        return SamplePages.all()
                .filter(address -> pattern(page).matcher(path(address)).matches())
                .map(address -> twin(path(address), format))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No sample of " + page));
    }

    private Optional<String> pageOf(String address) {
        return site.pages().stream()
                .filter(page -> pattern(page).matcher(path(address)).matches())
                .findFirst();
    }

    private static Pattern pattern(String page) {
        return Pattern.compile(page.replace("/index", "/").replaceAll("\\{\\w+}", "[^/]+"));
    }

    private static String path(String address) {
        return address.split("\\?", 2)[0];
    }

    private static String twin(String address, String format) {
        var path = path(address);
        return (path.equals("/") ? "/index" : path) + format + address.substring(path.length());
    }

    private static Set<String> without(List<String> pages, String... left) {
        var others = new TreeSet<>(pages);
        List.of(left).forEach(others::remove);
        return others;
    }

    private static String escaped(String path) {
        return path.replace("~", "~0").replace("/", "~1");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
