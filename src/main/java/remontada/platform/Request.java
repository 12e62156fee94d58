package remontada.platform;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import remontada.football.Season;
import remontada.platform.ReaderException.BadInput;

/// What a reader asked for, read into types at the edge. Every reading refuses what means nothing with a 400 that says
/// what would.
public final class Request {
    /// The first day of European Cup football; before it there is nothing to tell.
    public static final LocalDate FIRST_DAY = LocalDate.of(1955, 9, 4);

    /// The last day that can be asked for: no fixture is known that far ahead.
    public static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private static final int LONGEST_TEXT = 100;

    private final Context context;
    private final LocalDate today;

    public Request(Context context, LocalDate today) {
        this.context = context;
        this.today = today;
    }

    /// The day the page speaks from: `?on=`, or today.
    public AsOf asOf() {
        return date("on")
                .map(Request::withinTheStory)
                .map(day -> new AsOf(day, true))
                .orElseGet(() -> new AsOf(today, false));
    }

    /// A part of the address.
    public String part(String name) {
        return readable(name, context.pathParam(name));
    }

    public Season season(String part) {
        try {
            return Season.parse(part(part));
        } catch (IllegalArgumentException e) {
            throw new ReaderException.NotFound(Sentence.of("errors.no-such-season", "season", part(part)));
        }
    }

    public Optional<String> text(String name) {
        var value = Optional.ofNullable(context.queryParam(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> readable(name, text));
        value.filter(text -> text.length() > LONGEST_TEXT).ifPresent(text -> {
            throw new BadInput(Sentence.of("errors.too-long", "name", name).with("most", LONGEST_TEXT));
        });
        return value;
    }

    public OptionalInt number(String name, int least, int most) {
        var text = text(name);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (text.get().matches("\\d{1,9}")) {
            var number = Integer.parseInt(text.get());
            if (number >= least && number <= most) {
                return OptionalInt.of(number);
            }
        }
        throw new BadInput(Sentence.of("errors.not-a-number", "name", name)
                .with("value", text.get())
                .with("least", least)
                .with("most", most));
    }

    public Optional<LocalDate> date(String name) {
        return text(name).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new BadInput(
                        Sentence.of("errors.not-a-date", "name", name).with("value", text));
            }
        });
    }

    /// One of several words.
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type, Function<E, String> word) {
        return text(name)
                .map(text -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> word.apply(constant).equals(text))
                        .findFirst()
                        .orElseThrow(() -> unknown(
                                name,
                                text,
                                Arrays.stream(type.getEnumConstants()).map(word).toList())));
    }

    /// One of several words.
    public Optional<String> choice(String name, List<String> words) {
        return text(name).map(text -> {
            if (!words.contains(text)) {
                throw unknown(name, text, words);
            }
            return text;
        });
    }

    /// Nobody types a control character, and PostgreSQL knows no NUL.
    private static String readable(String name, String text) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new BadInput(Sentence.of("errors.unreadable", "name", name));
        }
        return text;
    }

    private static LocalDate withinTheStory(LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw new BadInput(Sentence.of("errors.day-out-of-range", "value", day.toString())
                    .with("first", FIRST_DAY)
                    .with("last", LAST_DAY));
        }
        return day;
    }

    private static BadInput unknown(String name, String value, List<String> words) {
        return new BadInput(Sentence.of("errors.not-a-choice", "name", name)
                .with("value", value)
                .with("choices", words.stream().collect(Collectors.joining(", "))));
    }
}
