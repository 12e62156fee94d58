package remontada;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import remontada.platform.guard.HostName;

/// What settings may be.
final class Checks {
    static final String A_PORT = "a number between 0 and 65535";

    private static final int MOST_PORTS = 65_535;

    private Checks() {}

    /// @throws IllegalArgumentException with what is expected, when a setting can't be read
    static void checked(String name, String expected, @Nullable String given, Runnable reading) {
        try {
            reading.run();
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("%s must be %s, not '%s'".formatted(name, expected, given));
        }
    }

    static void port(int port) {
        requireThat(port >= 0 && port <= MOST_PORTS);
    }

    static void megabytes(long megabytes) {
        requireThat(megabytes >= 0 && megabytes <= 100_000);
    }

    static void age(Duration age) {
        requireThat(age.toMillis() >= 500 && age.toSeconds() <= 3600);
    }

    static void oneOf(String words, @Nullable String given) {
        requireThat(Config.given(given).filter(word -> !word.matches(words)).isEmpty());
    }

    static void baseUrl(URI url) {
        requireThat(url.getHost() != null
                && (url.getScheme().equals("https") || url.getScheme().equals("http"))
                && HostName.isPlausible(url.getRawAuthority())
                && url.getPath().isEmpty()
                && url.getQuery() == null
                && url.getFragment() == null);
    }

    static void databaseUrl(String variable, String url) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException(
                    "%1$sURL must look like jdbc:postgresql://host:5432/remontada; user and password go into %1$sUSER and %1$sPASSWORD"
                            .formatted(variable));
        }
        if (url.contains("password=") || url.contains("@")) {
            throw new IllegalArgumentException(
                    "%1$sURL must hold no user or password: set %1$sUSER and %1$sPASSWORD instead".formatted(variable));
        }
    }

    private static void requireThat(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException("not so");
        }
    }
}
