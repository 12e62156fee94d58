package remontada.platform;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import remontada.football.Season;
import remontada.platform.ReaderException.BadInput;

/// What a reader asked for, read into types at the edge. Every reading refuses what means nothing with a 400 that says
/// what would.
public final class Request {
    /// The first day of European Cup football; before it there is nothing to tell.
    public static final LocalDate FIRST_DAY = LocalDate.of(1955, 9, 4);

    /// The last day that can be asked for: no fixture is known that far ahead.
    public static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final int LONGEST_TEXT = 100;
    private static final int LONGEST_ADDRESS = 2000;
    private static final String AS_OF = "as-of";
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)https?://(?<host>[^/?#]+)(?<path>/[^?#]*)(\\?(?<query>[^#]*))?(#.*)?");

    private final Context context;
    private final LocalDate today;
    private final Optional<String> site;
    private final AsOf asOf;

    private Request(Context context, LocalDate today, Optional<String> site) {
        this.context = context;
        this.today = today;
        this.site = site;
        this.asOf = AsOf.read(day(text("on")), spoilers(text("spoilers")), today);
        context.attribute(AS_OF, asOf);
        (asOf.isOver() ? Caching.PAST : Caching.TODAY).isOf(context);
    }

    /// Asks for a page. An address that hides scores without naming a day leads to one that does, and one that names a
    /// day still to come to what is known today.
    ///
    /// @param site where readers reach the site
    public static Request of(Context context, LocalDate today, Optional<String> site) {
        var request = new Request(context, today, site);
        if (request.rolls() || request.date("on").filter(today::isBefore).isPresent()) {
            throw MovedTo.onDay(request.asOf.parameters());
        }
        return request;
    }

    /// Asks for what programs fetch again and again under one address, which stays what it is.
    ///
    /// @param site where readers reach the site
    public static Request again(Context context, LocalDate today, Optional<String> site) {
        return new Request(context, today, site);
    }

    /// Whether scores are hidden after a day that is another one tomorrow.
    public boolean rolls() {
        return asOf.hides() && text("on").isEmpty();
    }

    /// The day that a request spoke of, for those who come after it; none where it named none that can be.
    static Optional<AsOf> asOf(Context context) {
        return Optional.ofNullable(context.attribute(AS_OF));
    }

    /// The day the page speaks from: `?on=`, or today.
    public AsOf asOf() {
        return asOf;
    }

    /// Where readers reach the site, without a slash at its end; empty where the request's host cannot be one.
    public String site() {
        return site.orElse("");
    }

    /// The page of this site that a whole address names; none where it is another site's.
    ///
    /// @throws BadInput where its parameters mean nothing
    public Optional<PageAddress> page(String address) {
        var parts = ADDRESS.matcher(address);
        if (!parts.matches() || !parts.group("host").equalsIgnoreCase(site().replaceFirst("^https?://", ""))) {
            return Optional.empty();
        }
        var query = Optional.ofNullable(parts.group("query")).orElse("").split("&");
        return Optional.of(new PageAddress(
                parts.group("path"), AsOf.read(day(value("on", query)), spoilers(value("spoilers", query)), today)));
    }

    private static Optional<String> value(String name, String... query) {
        return Arrays.stream(query)
                .filter(parameter -> parameter.startsWith(name + "=") && parameter.length() > name.length() + 1)
                .findFirst()
                .map(parameter -> parameter.substring(name.length() + 1));
    }

    private static Optional<LocalDate> day(Optional<String> text) {
        return date("on", text).map(Request::withinTheStory);
    }

    private static Optional<String> spoilers(Optional<String> text) {
        return choice("spoilers", text, AsOf.SPOILERS);
    }

    /// A part of the address.
    public String part(String name) {
        return readable(name, context.pathParam(name));
    }

    public Season season(String part) {
        return seasonNamed(part(part));
    }

    /// The season of an address.
    public Season seasonNamed(String text) {
        try {
            return Season.parse(text);
        } catch (IllegalArgumentException e) {
            throw new ReaderException.NotFound(Sentence.of("errors.no-such-season", "season", text));
        }
    }

    public Optional<String> text(String name) {
        return text(name, LONGEST_TEXT);
    }

    /// A whole address, such as that of a page of this site.
    public Optional<String> address(String name) {
        return text(name, LONGEST_ADDRESS);
    }

    private Optional<String> text(String name, int longest) {
        var value = Optional.ofNullable(context.queryParam(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> readable(name, text));
        value.filter(text -> text.length() > longest).ifPresent(text -> {
            throw new BadInput(Sentence.of("errors.too-long", "name", name).with("most", longest));
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
        return date(name, text(name));
    }

    private static Optional<LocalDate> date(String name, Optional<String> value) {
        return value.map(text -> {
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
        return choice(name, text(name), words);
    }

    private static Optional<String> choice(String name, Optional<String> value, List<String> words) {
        return value.map(text -> {
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
