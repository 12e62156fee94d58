package remontada.platform;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.platform.Frame.Parameter;

/// The day whose end a page speaks from: nothing later is known.
///
/// @param day the day
/// @param chosen whether the reader asked for it with `?on=`; if not, it is the site's own today
/// @param hiddenAfter the day after which the reader wants no scores told, if there is one. It is `day`, unless this
/// one page is shown in full
public record AsOf(LocalDate day, boolean chosen, @Nullable LocalDate hiddenAfter) {

    /// Scores of today and of yesterday are hidden where no day is set: a match is watched late on its own evening or
    /// on the next.
    private static final int DAYS_HIDDEN = 2;

    /// What `spoilers` can be.
    public static final List<String> SPOILERS = List.of("off", "shown");

    public AsOf(LocalDate day, boolean chosen) {
        this(day, chosen, null);
    }

    /// As of a day, whose results are the last to be told.
    public static AsOf hidingAfter(LocalDate day) {
        return new AsOf(day, true, day);
    }

    /// Today, as an exception: everywhere else scores after `hidden` stay untold.
    public static AsOf showing(LocalDate today, LocalDate hidden) {
        return new AsOf(today, false, hidden);
    }

    /// Reads the two parameters that say which day a page speaks from.
    ///
    /// @param spoilers one of [#SPOILERS]
    static AsOf read(Optional<LocalDate> on, Optional<String> spoilers, LocalDate today) {
        if (spoilers.filter("off"::equals).isPresent()) {
            return hidingAfter(on.orElseGet(() -> today.minusDays(DAYS_HIDDEN)));
        }
        return on.map(day -> spoilers.isPresent() ? showing(today, day) : new AsOf(day, true))
                .orElseGet(() -> new AsOf(today, false));
    }

    /// Whether this page keeps scores from the reader.
    public boolean hides() {
        return chosen && hiddenAfter != null;
    }

    /// Whether this page alone tells what all others hide.
    public boolean shows() {
        return !chosen && hiddenAfter != null;
    }

    /// The day this page speaks from and no other: what holds on all others is forgotten where this one is shown as an
    /// exception.
    public AsOf here() {
        return shows() ? new AsOf(day, false) : this;
    }

    /// The day that is offered to hide scores after.
    public LocalDate offered() {
        return hiddenAfter != null ? hiddenAfter : chosen ? day : day.minusDays(DAYS_HIDDEN);
    }

    /// What an address on the site carries so that the page there speaks from the same day, in the one normal order.
    public List<Parameter> parameters() {
        var on = hiddenAfter != null ? hiddenAfter : chosen ? day : null;
        return Stream.of(
                        Optional.ofNullable(on).map(date -> new Parameter("on", date.toString())),
                        Optional.ofNullable(hiddenAfter).map(_ -> new Parameter("spoilers", "off")))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Whether there are any: the site has such a page for every day.
    public boolean carries() {
        return !parameters().isEmpty();
    }

    /// An address that carries them, those that it names itself left as they are.
    ///
    /// @param address on the site, with or without parameters and fragment
    public String carriedBy(String address) {
        var hash = address.indexOf('#');
        var bare = hash < 0 ? address : address.substring(0, hash);
        var fragment = hash < 0 ? "" : address.substring(hash);
        var carried = parameters().stream()
                .filter(parameter -> !names(bare, parameter.name()))
                .map(parameter -> parameter.name() + "=" + parameter.value())
                .collect(Collectors.joining("&"));
        return carried.isEmpty() ? address : bare + (bare.contains("?") ? "&" : "?") + carried + fragment;
    }

    private static boolean names(String address, String parameter) {
        return address.contains("?" + parameter + "=") || address.contains("&" + parameter + "=");
    }
}
