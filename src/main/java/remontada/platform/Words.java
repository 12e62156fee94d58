package remontada.platform;

import com.ibm.icu.text.CaseMap;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// The site's words in one language: patterns of `web/messages`, filled in.
///
/// A pattern is an ICU message with named arguments. For each whole number `n` there are also `n_words`
/// ("three", but "11") and `n_ordinal` ("third", but "11th").
public final class Words {
    private final Locale locale;
    private final Supplier<Map<String, String>> source;
    private volatile Edition edition;
    private final Numerals numerals;

    /// @param source reads every pattern of the language by its key
    Words(Locale locale, Supplier<Map<String, String>> source) {
        this.locale = locale;
        this.source = source;
        this.edition = new Edition(source.get(), new ConcurrentHashMap<>());
        this.numerals = new Numerals(locale);
    }

    /// The patterns as they were read, and those of them that were needed so far, parsed.
    private record Edition(Map<String, String> patterns, Map<String, MessageFormat> formats) {}

    /// Reads the patterns anew, for whoever edits them while the site runs.
    public void readAnew() {
        edition = new Edition(source.get(), new ConcurrentHashMap<>());
    }

    /// Names the words as they are: another one once they were read anew.
    public Object edition() {
        return edition;
    }

    public Locale locale() {
        return locale;
    }

    public String say(Sentence sentence) {
        return say(sentence.key(), sentence.arguments());
    }

    public String say(String key) {
        return say(key, Map.of());
    }

    /// @throws IllegalArgumentException when the language has no such pattern
    public String say(String key, Map<String, ?> arguments) {
        var now = edition;
        var format = now.formats().computeIfAbsent(key, wanted -> parsed(wanted, now.patterns()));
        var prepared = prepared(arguments);
        synchronized (format) {
            return format.format(prepared, new StringBuffer(), null).toString();
        }
    }

    /// A word as it begins a line: "Round of 16".
    public String asTitle(String text) {
        return CaseMap.toTitle().wholeString().noLowercase().apply(locale, null, text);
    }

    public boolean knows(String key) {
        return edition.patterns().containsKey(key);
    }

    private MessageFormat parsed(String key, Map<String, String> patterns) {
        var pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No message " + key + " in " + locale);
        }
        var format = new MessageFormat(pattern, ULocale.forLocale(locale));
        for (var argument : format.getFormats()) {
            if (argument instanceof DateFormat date) {
                date.setTimeZone(TimeZone.GMT_ZONE);
            }
        }
        return format;
    }

    private Map<String, Object> prepared(Map<String, ?> arguments) {
        var prepared = new HashMap<String, Object>();
        arguments.forEach((name, value) -> {
            switch (value) {
                case Sentence inner -> prepared.put(name, say(inner));
                case LocalDate day ->
                    prepared.put(
                            name, Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
                case Number number -> {
                    prepared.put(name, number);
                    prepared.put(name + "_words", numerals.inWords(number.longValue()));
                    prepared.put(name + "_ordinal", numerals.ordinal(number.longValue()));
                }
                default -> prepared.put(name, value.toString());
            }
        });
        return prepared;
    }
}
