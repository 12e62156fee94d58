package remontada;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import remontada.platform.guard.Guard;

/// Everything that can be set, by option or environment variable, read once.
public final class Config {
    private static final long MEGABYTE = 1024 * 1024;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Port to serve on; 0 takes a free one. Variable PORT, default 8080.")
    @Nullable
    String port;

    @Option(
            names = "--metrics-port",
            paramLabel = "PORT",
            description = "Port to serve /metrics on, for Prometheus; 0 takes a free one. Variable METRICS_PORT; "
                    + "without it none.")
    @Nullable
    String metricsPort;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where readers reach the site, for absolute links, e.g. https://remontada.example. "
                    + "Variable BASE_URL; without it the request's own host.")
    @Nullable
    String baseUrl;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The site's own day instead of today, e.g. 2023-03-14. Variable ON.")
    @Nullable
    String on;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "The zone whose midnight begins the site's day. Variable ZONE, default Europe/Zurich.")
    @Nullable
    String zone;

    @Option(
            names = "--sync",
            arity = "0",
            fallbackValue = "true",
            description =
                    "Follow the sources on the web while serving: each minute while a match is on, hourly otherwise."
                            + " Variable SYNC.")
    @Nullable
    String sync;

    @Option(
            names = "--sources",
            paramLabel = "FILE",
            description = "The sources on the web to follow, as db/sources.example.properties shows. Variable SOURCES,"
                    + " default ./sources.properties; the token of football-data.org only by FOOTBALL_DATA_TOKEN.")
    @Nullable
    String sources;

    @Option(
            names = "--cache",
            paramLabel = "MEGABYTES",
            description = "Memory for answers that are kept, in megabytes; 0 keeps none. Variable CACHE, default a"
                    + " quarter of the heap.")
    @Nullable
    String cache;

    @Mixin
    final DatabaseConfig databases;

    @Mixin
    final GuardConfig guard;

    private final Map<String, String> environment;

    public Config() {
        this(System.getenv());
    }

    /// @param environment where the settings stand that no option gives, and users, passwords and tokens
    public Config(Map<String, String> environment) {
        this.environment = environment;
        this.databases = new DatabaseConfig(environment);
        this.guard = new GuardConfig(environment);
        this.port = environment.get("PORT");
        this.metricsPort = environment.get("METRICS_PORT");
        this.baseUrl = environment.get("BASE_URL");
        this.on = environment.get("ON");
        this.zone = environment.get("ZONE");
        this.sync = environment.get("SYNC");
        this.sources = environment.get("SOURCES");
        this.cache = environment.get("CACHE");
    }

    public int port() {
        return Integer.parseInt(given(port).orElse("8080"));
    }

    /// Where the site writes and reads.
    public DatabaseConfig databases() {
        return databases;
    }

    public OptionalInt metricsPort() {
        return given(metricsPort).stream().mapToInt(Integer::parseInt).findFirst();
    }

    public Optional<URI> baseUrl() {
        return given(baseUrl).map(url -> URI.create(url.endsWith("/") ? url.substring(0, url.length() - 1) : url));
    }

    /// The site's door.
    public Guard guard() {
        return guard.guard(baseUrl());
    }

    /// How much of one processor core one client may keep busy, in percent; none for as much as they like.
    public Optional<Integer> clientShare() {
        return guard.clientShare();
    }

    public Optional<LocalDate> on() {
        return given(on).map(LocalDate::parse);
    }

    public ZoneId zone() {
        return ZoneId.of(given(zone).orElse("Europe/Zurich"));
    }

    /// Whether the sources on the web are followed while the site is served.
    public boolean sync() {
        return given(sync).map("true"::equals).orElse(false);
    }

    /// How much memory the answers may take that are kept.
    public long cacheBytes() {
        return given(cache)
                .map(megabytes -> Integer.parseInt(megabytes) * MEGABYTE)
                .orElseGet(() -> Runtime.getRuntime().maxMemory() / 4);
    }

    public Path sources() {
        return Path.of(given(sources).orElse("sources.properties"));
    }

    /// Whether the lines of both logs are objects of JSON. Standard error's format is chosen before any option is read,
    /// by the variable alone.
    public boolean logsJson() {
        return given(environment.get("LOG")).map("json"::equals).orElse(false);
    }

    /// For football-data.org; printed nowhere.
    public Optional<String> footballDataToken() {
        return secret("FOOTBALL_DATA_TOKEN");
    }

    /// Every setting in one line as it was given, right or wrong, without secrets.
    @Override
    public String toString() {
        return "port=%s metrics-port=%s %s base-url=%s on=%s zone=%s sync=%s cache=%s log=%s %s"
                .formatted(
                        given(port).orElse("8080"),
                        given(metricsPort).orElse("none"),
                        databases,
                        given(baseUrl).orElse("the request's host"),
                        given(on).orElse("today"),
                        given(zone).orElse("Europe/Zurich"),
                        sync() ? sources() : "no",
                        given(cache).map(megabytes -> megabytes + " MB").orElse("a quarter of the heap"),
                        logsJson() ? "json" : "text",
                        guard);
    }

    /// @throws IllegalArgumentException with what to do about it, when a setting can't be used
    public void check() {
        Checks.checked("PORT", Checks.A_PORT, port, () -> Checks.port(port()));
        Checks.checked(
                "METRICS_PORT", Checks.A_PORT, metricsPort, () -> metricsPort().ifPresent(Checks::port));
        databases.check();
        Checks.checked(
                "BASE_URL",
                "an address such as https://remontada.example and no path, since every link on the site begins at its"
                        + " root",
                baseUrl,
                () -> baseUrl().ifPresent(Checks::baseUrl));
        Checks.checked("ON", "a date such as 2023-03-14", on, this::on);
        Checks.checked("SYNC", "true or false", sync, () -> Checks.oneOf("true|false", sync));
        Checks.checked(
                "CACHE",
                "a number of megabytes from 0 to 100000",
                cache,
                () -> Checks.megabytes(cacheBytes() / MEGABYTE));
        Checks.checked(
                "LOG", "text or json", environment.get("LOG"), () -> Checks.oneOf("text|json", environment.get("LOG")));
        guard.check();
        if (sync() && databases.onlyReads()) {
            throw new IllegalArgumentException(
                    "SYNC writes what it hears, and this site only reads: set DATABASE_USER to a user who may write");
        }
        Checks.checked("ZONE", "a time zone such as Europe/Zurich", zone, this::zone);
    }

    private Optional<String> secret(String variable) {
        return given(environment.get(variable));
    }

    static Optional<String> given(@Nullable String setting) {
        return Optional.ofNullable(setting).filter(text -> !text.isBlank());
    }
}
