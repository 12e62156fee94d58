package remontada.platform;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Something to be said to a reader, not yet in any language: a key of `web/messages` and what its pattern needs.
public record Sentence(String key, Map<String, Object> arguments) {
    public Sentence {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    public static Sentence of(String key) {
        return new Sentence(key, Map.of());
    }

    public static Sentence of(String key, String name, Object value) {
        return of(key).with(name, value);
    }

    /// The same sentence with one more argument. A value may itself be a sentence.
    public Sentence with(String name, Object value) {
        var more = new LinkedHashMap<>(arguments);
        more.put(name, value);
        return new Sentence(key, more);
    }
}
