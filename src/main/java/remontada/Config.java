package remontada;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import remontada.platform.Server;
import remontada.platform.guard.Guard;
import remontada.platform.guard.HostName;

/// Everything that can be set, by option or environment variable, read once.
public final class Config {
    private static final int MOST_PORTS = 65_535;
    private static final long MEGABYTE = 1024 * 1024;
    static final String A_PORT = "a number between 0 and 65535";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "${env:PORT:-8080}",
            description = "Port to serve on; 0 takes a free one. Variable PORT, default 8080.")
    String port = "8080";

    @Option(
            names = "--metrics-port",
            paramLabel = "PORT",
            defaultValue = "${env:METRICS_PORT}",
            description = "Port to serve /metrics on, for Prometheus; 0 takes a free one. Variable METRICS_PORT; "
                    + "without it none.")
    @Nullable
    String metricsPort;

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            defaultValue = "${env:DATA_DIR:-data}",
            description = "Folder of the embedded PostgreSQL. Variable DATA_DIR, default ./data.")
    String dataDir = "data";

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            defaultValue = "${env:DATABASE_URL}",
            description = "A PostgreSQL 15 or newer instead of the embedded one, jdbc:postgresql://host/database."
                    + " Variable DATABASE_URL; user and password only by variables DATABASE_USER and DATABASE_PASSWORD,"
                    + " those of another user who owns the schema by OWNER_DATABASE_USER and OWNER_DATABASE_PASSWORD.")
    @Nullable
    String databaseUrl;

    @Option(
            names = "--read-database-url",
            paramLabel = "URL",
            defaultValue = "${env:READ_DATABASE_URL}",
            description =
                    "A replica that pages read, jdbc:postgresql://host/database. Variable READ_DATABASE_URL, without"
                        + " it DATABASE_URL; user and password only by READ_DATABASE_USER and READ_DATABASE_PASSWORD."
                        + " With them and no DATABASE_USER the site only reads.")
    @Nullable
    String readDatabaseUrl;

    @Option(
            names = "--read-max-age",
            paramLabel = "SECONDS",
            defaultValue = "${env:READ_MAX_AGE:-1}",
            description = "How far the replica may be behind before pages read DATABASE_URL instead. Variable"
                    + " READ_MAX_AGE, default 1.")
    String readMaxAge = "1";

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

    @Option(
            names = "--sync",
            arity = "0",
            fallbackValue = "true",
            defaultValue = "${env:SYNC:-false}",
            description =
                    "Follow the sources on the web while serving: each minute while a match is on, hourly otherwise."
                            + " Variable SYNC.")
    String sync = "false";

    @Option(
            names = "--sources",
            paramLabel = "FILE",
            defaultValue = "${env:SOURCES:-sources.properties}",
            description = "The sources on the web to follow, as db/sources.example.properties shows. Variable SOURCES,"
                    + " default ./sources.properties; the token of football-data.org only by FOOTBALL_DATA_TOKEN.")
    String sources = "sources.properties";

    @Option(
            names = "--cache",
            paramLabel = "MEGABYTES",
            defaultValue = "${env:CACHE}",
            description = "Memory for answers that are kept, in megabytes; 0 keeps none. Variable CACHE, default a"
                    + " quarter of the heap.")
    @Nullable
    String cache;

    @Mixin
    GuardConfig guard = new GuardConfig();

    private final Map<String, String> environment;

    public Config() {
        this(System.getenv());
    }

    /// @param environment where users, passwords and tokens stand
    public Config(Map<String, String> environment) {
        this.environment = environment;
    }

    public int port() {
        return Integer.parseInt(given(port).orElse("8080"));
    }

    public OptionalInt metricsPort() {
        return given(metricsPort).stream().mapToInt(Integer::parseInt).findFirst();
    }

    public Path dataDir() {
        return Path.of(given(dataDir).orElse("data"));
    }

    public Optional<String> databaseUrl() {
        return given(databaseUrl);
    }

    public Optional<String> readDatabaseUrl() {
        return given(readDatabaseUrl);
    }

    public String databaseUser() {
        return secret("DATABASE_USER").orElse("remontada");
    }

    public String databasePassword() {
        return secret("DATABASE_PASSWORD").orElse("");
    }

    /// Whether this site only reads: it knows a user for its pages and none to write.
    public boolean onlyReads() {
        return (readDatabaseUrl().isPresent() || secret("READ_DATABASE_USER").isPresent())
                && secret("DATABASE_USER").isEmpty();
    }

    /// Where results are taken in, and commands work.
    ///
    /// @throws IllegalStateException saying what to do, when this site only reads
    public Server writing() {
        if (onlyReads() || databaseUrl().isEmpty()) {
            throw new IllegalStateException(
                    "Here the site only reads: set DATABASE_URL and DATABASE_USER to where and as"
                            + " whom it may write");
        }
        return new Server(Server.Use.WRITE, databaseUrl().orElseThrow(), databaseUser(), databasePassword());
    }

    /// Where the schema is made, if by another user than the one who writes.
    public Optional<Server> owning() {
        return secret("OWNER_DATABASE_USER")
                .flatMap(user -> databaseUrl()
                        .map(url -> new Server(
                                Server.Use.OWN,
                                url,
                                user,
                                secret("OWNER_DATABASE_PASSWORD").orElse(""))));
    }

    /// Where pages read: the replica if there is one, and the primary if it is known, in this order.
    public List<Server> reading() {
        return Stream.of(readDatabaseUrl(), databaseUrl())
                .flatMap(Optional::stream)
                .map(url -> secret("READ_DATABASE_USER")
                        .map(user -> new Server(
                                Server.Use.READ,
                                url,
                                user,
                                secret("READ_DATABASE_PASSWORD").orElse("")))
                        .orElseGet(() -> new Server(Server.Use.WRITE, url, databaseUser(), databasePassword())))
                .toList();
    }

    public Duration readMaxAge() {
        return Duration.ofMillis(
                new BigDecimal(given(readMaxAge).orElse("1")).movePointRight(3).longValueExact());
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
        return given(System.getenv("LOG")).map("json"::equals).orElse(false);
    }

    /// For football-data.org; printed nowhere.
    public Optional<String> footballDataToken() {
        return secret("FOOTBALL_DATA_TOKEN");
    }

    /// Every setting in one line as it was given, right or wrong, without secrets.
    @Override
    public String toString() {
        return "port=%s metrics-port=%s database=%s pages-read=%s base-url=%s on=%s zone=%s sync=%s cache=%s log=%s %s"
                .formatted(
                        given(port).orElse("8080"),
                        given(metricsPort).orElse("none"),
                        database(),
                        readDatabaseUrl()
                                .map(url -> url + " unless " + readMaxAge + " s behind")
                                .orElse("there"),
                        given(baseUrl).orElse("the request's host"),
                        given(on).orElse("today"),
                        given(zone).orElse("Europe/Zurich"),
                        sync() ? sources() : "no",
                        given(cache).map(megabytes -> megabytes + " MB").orElse("a quarter of the heap"),
                        logsJson() ? "json" : "text",
                        guard);
    }

    private String database() {
        return databaseUrl()
                .orElseGet(() -> onlyReads()
                        ? "none"
                        : "embedded in " + dataDir().toAbsolutePath().normalize());
    }

    /// @throws IllegalArgumentException with what to do about it, when a setting can't be used
    public void check() {
        checked("PORT", A_PORT, port, () -> checkPort(port()));
        checked("METRICS_PORT", A_PORT, metricsPort, () -> metricsPort().ifPresent(Config::checkPort));
        databaseUrl().ifPresent(url -> checkDatabaseUrl("DATABASE_", url));
        readDatabaseUrl().ifPresent(url -> checkDatabaseUrl("READ_DATABASE_", url));
        checked("READ_MAX_AGE", "a number of seconds between 0.5 and 3600", readMaxAge, () -> checkAge(readMaxAge()));
        checked(
                "BASE_URL",
                "an address such as https://remontada.example and no path, since every link on the site begins at its"
                        + " root",
                baseUrl,
                () -> baseUrl().ifPresent(Config::checkBaseUrl));
        checked("ON", "a date such as 2023-03-14", on, this::on);
        checked("SYNC", "true or false", sync, () -> checkFlag(sync));
        checked("CACHE", "a number of megabytes from 0 to 100000", cache, () -> checkMegabytes(cacheBytes()));
        checked("LOG", "text or json", System.getenv("LOG"), () -> checkLog(System.getenv("LOG")));
        guard.check();
        if (sync() && onlyReads()) {
            throw new IllegalArgumentException(
                    "SYNC writes what it hears, and this site only reads: set DATABASE_USER to a user who may write");
        }
        checked("ZONE", "a time zone such as Europe/Zurich", zone, this::zone);
    }

    private Optional<String> secret(String variable) {
        return given(environment.get(variable));
    }

    static Optional<String> given(@Nullable String setting) {
        return Optional.ofNullable(setting).filter(text -> !text.isBlank());
    }

    static void checkPort(int port) {
        if (port < 0 || port > MOST_PORTS) {
            throw new IllegalArgumentException("out of range");
        }
    }

    private static void checkMegabytes(long bytes) {
        if (bytes < 0 || bytes > 100_000 * MEGABYTE) {
            throw new IllegalArgumentException("out of range");
        }
    }

    private static void checkDatabaseUrl(String variable, String url) {
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

    private static void checkAge(Duration age) {
        if (age.toMillis() < 500 || age.toSeconds() > 3600) {
            throw new IllegalArgumentException("out of range");
        }
    }

    private static void checkFlag(String flag) {
        if (given(flag).filter(word -> !word.matches("true|false")).isPresent()) {
            throw new IllegalArgumentException("neither true nor false");
        }
    }

    private static void checkLog(@Nullable String format) {
        if (given(format).filter(word -> !word.matches("text|json")).isPresent()) {
            throw new IllegalArgumentException("neither text nor json");
        }
    }

    private static void checkBaseUrl(URI url) {
        if (url.getHost() == null
                || !(url.getScheme().equals("https") || url.getScheme().equals("http"))) {
            throw new IllegalArgumentException("no host or not http(s)");
        }
        if (!HostName.isPlausible(url.getRawAuthority())) {
            throw new IllegalArgumentException("a host with more than letters, digits, dots and hyphens");
        }
        if (!url.getPath().isEmpty() || url.getQuery() != null || url.getFragment() != null) {
            throw new IllegalArgumentException("more than a host");
        }
    }

    static void checked(String name, String expected, @Nullable String given, Runnable reading) {
        try {
            reading.run();
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("%s must be %s, not '%s'".formatted(name, expected, given));
        }
    }
}
