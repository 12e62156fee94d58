package remontada.platform;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import remontada.platform.guard.HostName;

/// Where readers reach the site, for the few links that have to be absolute.
///
/// @param set by the operator; without it the host that a request names is taken
public record SiteAddress(Optional<URI> set) {
    /// The address without a slash at its end, or none where the request's host cannot be one.
    ///
    /// @param host as the request names it, port included
    /// @param secure whether the reader came by https
    public Optional<String> of(@Nullable String host, boolean secure) {
        return set.map(URI::toString)
                .or(() -> Optional.ofNullable(host)
                        .filter(HostName::isPlausible)
                        .map(name -> (secure ? "https://" : "http://") + name));
    }
}
