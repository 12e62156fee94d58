package remontada.platform;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// Reads the words of a language from `web/messages/<language>/*.properties`: a file a feature, keys prefixed by its
/// name.
public final class Catalogue {
    private final WebFiles files;

    public Catalogue(WebFiles files) {
        this.files = files;
    }

    public Words read(Locale locale) {
        return new Words(locale, () -> patterns(locale));
    }

    private Map<String, String> patterns(Locale locale) {
        var patterns = new HashMap<String, String>();
        for (var file : files.below("messages/" + locale.getLanguage())) {
            if (file.endsWith(".properties")) {
                var feature = file.substring(file.lastIndexOf('/') + 1, file.length() - ".properties".length());
                patternsOf(file).forEach((key, pattern) -> patterns.put(feature + "." + key, pattern));
            }
        }
        return Map.copyOf(patterns);
    }

    private Map<String, String> patternsOf(String file) {
        var properties = new Properties();
        try (var reader = new StringReader(files.text(file))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
        var patterns = new HashMap<String, String>();
        properties.forEach((key, pattern) -> patterns.put(key.toString(), pattern.toString()));
        return patterns;
    }
}
