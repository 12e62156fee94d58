package remontada;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Everything that can be set, by option or environment variable, read once.
public final class Config {
    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "${env:PORT:-8080}",
            description = "Port to serve on; 0 takes a free one. Variable PORT, default 8080.")
    int port;

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            defaultValue = "${env:DATA_DIR:-data}",
            description = "Folder of the embedded PostgreSQL. Variable DATA_DIR, default ./data.")
    Path dataDir = Path.of("data");

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            defaultValue = "${env:DATABASE_URL}",
            description = "A PostgreSQL 15 or newer instead of the embedded one, jdbc:postgresql://host/database. "
                    + "Variable DATABASE_URL; user and password only by variables DATABASE_USER and DATABASE_PASSWORD.")
    @Nullable
    String databaseUrl;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            defaultValue = "${env:BASE_URL}",
            description = "Where readers reach the site, for absolute links, e.g. https://remontada.example. "
                    + "Variable BASE_URL; without it the request's own host.")
    @Nullable
    String baseUrl;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            defaultValue = "${env:ON}",
            description = "The site's own day instead of today, e.g. 2023-03-14. Variable ON.")
    @Nullable
    String on;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "${env:ZONE:-Europe/Zurich}",
            description = "The zone whose midnight begins the site's day. Variable ZONE, default Europe/Zurich.")
    String zone = "Europe/Zurich";

    public int port() {
        return port;
    }

    public Path dataDir() {
        return dataDir;
    }

    public Optional<String> databaseUrl() {
        return Optional.ofNullable(databaseUrl).filter(url -> !url.isBlank());
    }

    public String databaseUser() {
        return Optional.ofNullable(System.getenv("DATABASE_USER")).orElse("remontada");
    }

    public String databasePassword() {
        return Optional.ofNullable(System.getenv("DATABASE_PASSWORD")).orElse("");
    }

    public Optional<URI> baseUrl() {
        return Optional.ofNullable(baseUrl)
                .filter(url -> !url.isBlank())
                .map(url -> URI.create(url.endsWith("/") ? url.substring(0, url.length() - 1) : url));
    }

    public Optional<LocalDate> on() {
        return Optional.ofNullable(on).filter(day -> !day.isBlank()).map(LocalDate::parse);
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /// Every setting in one line, without secrets, as it is printed at start.
    @Override
    public String toString() {
        return "port=%d database=%s base-url=%s on=%s zone=%s"
                .formatted(
                        port,
                        databaseUrl()
                                .orElse("embedded in "
                                        + dataDir.toAbsolutePath().normalize()),
                        baseUrl().map(URI::toString).orElse("the request's host"),
                        on().map(LocalDate::toString).orElse("today"),
                        zone);
    }

    /// @throws IllegalArgumentException with what to do about it, when a setting can't be used
    public void check() {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("PORT must be between 0 and 65535, not " + port);
        }
        databaseUrl().ifPresent(url -> {
            if (!url.startsWith("jdbc:postgresql:")) {
                throw new IllegalArgumentException(
                        "DATABASE_URL must look like jdbc:postgresql://host:5432/remontada; user and password go into "
                                + "DATABASE_USER and DATABASE_PASSWORD");
            }
            if (url.contains("password=") || url.contains("@")) {
                throw new IllegalArgumentException(
                        "DATABASE_URL must hold no user or password: set DATABASE_USER and DATABASE_PASSWORD instead");
            }
        });
        checked(
                "BASE_URL",
                "an address such as https://remontada.example",
                () -> baseUrl().ifPresent(Config::checkBaseUrl));
        checked("ON", "a date such as 2023-03-14", this::on);
        checked("ZONE", "a time zone such as Europe/Zurich", this::zone);
    }

    private static void checkBaseUrl(URI url) {
        if (url.getHost() == null
                || !(url.getScheme().equals("https") || url.getScheme().equals("http"))) {
            throw new IllegalArgumentException("no host or not http(s)");
        }
    }

    private static void checked(String name, String expected, Runnable reading) {
        try {
            reading.run();
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("%s must be %s (%s)".formatted(name, expected, e.getMessage()), e);
        }
    }
}
