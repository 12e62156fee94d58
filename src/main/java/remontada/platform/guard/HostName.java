package remontada.platform.guard;

import java.util.regex.Pattern;

/// Tells what can be the name of this site from what is only meant to be repeated by it.
public final class HostName {
    private static final Pattern PLAUSIBLE =
            Pattern.compile("(?i)([a-z0-9]([a-z0-9._-]{0,251}[a-z0-9])?|\\[[0-9a-f:.]{2,45}])(:[0-9]{1,5})?");
    private static final Pattern CROOKED = Pattern.compile("\\.\\.|\\.-|-\\.");

    private HostName() {}

    /// Whether a `Host` header names a host, with a port or without: letters, digits, dots, hyphens and underscores, or
    /// an address.
    public static boolean isPlausible(String host) {
        return PLAUSIBLE.matcher(host).matches() && !CROOKED.matcher(host).find();
    }
}
