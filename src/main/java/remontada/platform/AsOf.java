package remontada.platform;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import remontada.platform.Frame.Parameter;

/// The day whose end a page speaks from: nothing later is known.
///
/// @param day the day
/// @param chosen whether the reader asked for it with `?on=`; if not, it is the site's own today
/// @param hiddenAfter the day after which the reader wants no scores told, if there is one. It is `day`, unless this
/// one page is shown in full
/// @param usual the day after which scores are hidden where none is named: it moves on with every day of the site
public record AsOf(LocalDate day, boolean chosen, @Nullable LocalDate hiddenAfter, LocalDate usual) {

    /// Scores of today and of yesterday are hidden where no day is set: a match is watched late on its own evening or
    /// on the next.
    private static final int DAYS_HIDDEN = 2;

    /// The parameters that say which day a page speaks from.
    static final Set<String> NAMES = Set.of("on", "spoilers");

    /// What `spoilers` can be.
    public static final List<String> SPOILERS = List.of("off", "shown");

    /// A day by itself, for the addresses that lead there.
    public AsOf(LocalDate day, boolean chosen) {
        this(day, chosen, null, usual(day));
    }

    private static LocalDate usual(LocalDate today) {
        return today.minusDays(DAYS_HIDDEN);
    }

    /// Reads the two parameters that say which day a page speaks from. A day still to come is today: nothing later is
    /// known.
    ///
    /// @param spoilers one of [#SPOILERS]
    static AsOf read(Optional<LocalDate> on, Optional<String> spoilers, LocalDate today) {
        var usual = usual(today);
        var chosen = on.filter(day -> !day.isAfter(today));
        if (spoilers.filter("off"::equals).isPresent()) {
            var day = chosen.orElse(on.isPresent() ? today : usual);
            return new AsOf(day, true, day, usual);
        }
        return chosen.map(day ->
                        spoilers.isPresent() ? new AsOf(today, false, day, usual) : new AsOf(day, true, null, usual))
                .orElseGet(() -> new AsOf(today, false, null, usual));
    }

    /// Whether nothing can still come to be known of the day: of pages that were asked for by one that has passed.
    public boolean isOver() {
        return chosen && day.isBefore(usual.plusDays(DAYS_HIDDEN));
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
        return hiddenAfter != null ? hiddenAfter : chosen ? day : usual;
    }

    /// What an address on the site carries so that the page there speaks from the same day, in the one normal order.
    public List<Parameter> parameters() {
        var on = hiddenAfter != null ? hiddenAfter : chosen ? day : null;
        if (on == null) {
            return List.of();
        }
        var named = new Parameter("on", on.toString());
        return hiddenAfter == null ? List.of(named) : List.of(named, new Parameter("spoilers", "off"));
    }

    /// Whether there are any: the site has such a page for every day.
    public boolean carries() {
        return !parameters().isEmpty();
    }

    /// An address that carries them, those that it names itself left as they are.
    ///
    /// @param address on the site, with or without parameters and fragment
    public String carriedBy(String address) {
        var carried = parameters();
        if (carried.isEmpty()) {
            return address;
        }
        var hash = address.indexOf('#');
        var bare = hash < 0 ? address : address.substring(0, hash);
        var whole = new StringBuilder(bare);
        var sign = bare.contains("?") ? '&' : '?';
        for (var parameter : carried) {
            if (!names(bare, parameter.name())) {
                whole.append(sign).append(parameter.name()).append('=').append(parameter.value());
                sign = '&';
            }
        }
        return whole.append(address, bare.length(), address.length()).toString();
    }

    /// An address that hides scores after the usual day, whichever that is when it is followed.
    ///
    /// @param address on the site, with or without parameters
    public static String rolling(String address) {
        return address + (address.contains("?") ? "&" : "?") + "spoilers=off";
    }

    private static boolean names(String address, String parameter) {
        return address.contains("?" + parameter + "=") || address.contains("&" + parameter + "=");
    }
}
