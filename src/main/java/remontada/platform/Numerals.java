package remontada.platform;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Whole numbers as a language writes them: "three", but "11"; "third", but "11th". Each is worked out once, when it is
/// first needed: there are hundreds, and most pages need few.
final class Numerals {
    private static final int LAST_IN_WORDS = 10;
    private static final int LAST_ORDINAL = 200;

    private final Locale locale;
    private final Map<Long, String> words = new ConcurrentHashMap<>();
    private final Map<Long, String> ordinals = new ConcurrentHashMap<>();
    private @Nullable RuleBasedNumberFormat spelled;
    private @Nullable RuleBasedNumberFormat numbered;

    Numerals(Locale locale) {
        this.locale = locale;
    }

    String inWords(long number) {
        return number >= 0 && number <= LAST_IN_WORDS
                ? words.computeIfAbsent(number, this::spell)
                : Long.toString(number);
    }

    String ordinal(long number) {
        return number >= 0 && number <= LAST_ORDINAL
                ? ordinals.computeIfAbsent(number, this::order)
                : Long.toString(number);
    }

    /// One at a time: ICU's rules can't be shared.
    private synchronized String spell(long number) {
        return spelled().format(number);
    }

    private synchronized String order(long number) {
        if (number <= LAST_IN_WORDS) {
            return spelled().format(number, "%spellout-ordinal");
        }
        if (numbered == null) {
            numbered = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.ORDINAL);
        }
        return numbered.format(number);
    }

    private RuleBasedNumberFormat spelled() {
        if (spelled == null) {
            spelled = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        }
        return spelled;
    }
}
