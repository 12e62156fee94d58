package remontada.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Objects;
import org.thymeleaf.standard.serializer.IStandardJavaScriptSerializer;
import remontada.schemaorg.Link;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// Writes [LinkedData] into a page's `<script type="application/ld+json">`.
///
/// Whatever a name holds, nothing in the result can end the element or begin a comment: `<`, `>`, `&` and the two line
/// separators that JavaScript minds are written as their JSON escapes, which mean the same to every reader of JSON.
final class LinkedDataWriter implements IStandardJavaScriptSerializer {
    private static final String ADDRESS = "address";

    private static final Map<Character, String> ESCAPES =
            Map.of('<', "\\u003c", '>', "\\u003e", '&', "\\u0026", '\u2028', "\\u2028", '\u2029', "\\u2029");

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(Link.class, new AbsoluteLink()))
            .build();

    @Override
    public void serializeValue(Object value, Writer writer) {
        if (!(value instanceof LinkedData data)) {
            throw new IllegalArgumentException("Only linked data is written into scripts, not " + value);
        }
        try {
            writer.write(text(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(LinkedData data) {
        var graph = Map.of("@graph", data.things());
        var plain = json.writer().withAttribute(ADDRESS, data).writeValueAsString(graph);
        var safe = new StringBuilder(plain.length() + 64).append("{\"@context\":\"https://schema.org\",");
        plain.substring(1).chars().forEach(each -> {
            var escaped = ESCAPES.get((char) each);
            if (escaped == null) {
                safe.append((char) each);
            } else {
                safe.append(escaped);
            }
        });
        return safe.toString();
    }

    private static final class AbsoluteLink extends ValueSerializer<Link> {
        @Override
        public void serialize(Link link, JsonGenerator generator, SerializationContext context) {
            var data = (LinkedData) Objects.requireNonNull(context.getAttribute(ADDRESS));
            generator.writeString(data.site() + data.asOf().carriedBy(link.path()));
        }
    }
}
