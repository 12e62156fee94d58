package remontada.platform;

import java.time.LocalDate;
import java.util.regex.Pattern;

/// The day whose end a page speaks from: nothing later is known.
///
/// @param day the day
/// @param chosen whether the reader asked for it with `?on=`; if not, it is the site's own today
public record AsOf(LocalDate day, boolean chosen) {
    private static final Pattern ON = Pattern.compile("[?&]on=");

    /// An address of the site as the page links to it: a day that the reader chose stays chosen.
    public String kept(String address) {
        if (!chosen || ON.matcher(address).find()) {
            return address;
        }
        var hash = address.indexOf('#');
        var page = hash < 0 ? address : address.substring(0, hash);
        var fragment = hash < 0 ? "" : address.substring(hash);
        return page + (page.contains("?") ? "&" : "?") + "on=" + day + fragment;
    }
}
