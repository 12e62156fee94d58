package remontada;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import remontada.platform.Server;

/// What can be set of the databases: where the site writes and reads, and as whom.
public final class DatabaseConfig {
    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            description = "Folder of the embedded PostgreSQL. Variable DATA_DIR, default ./data.")
    @Nullable
    String dataDir;

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description = "A PostgreSQL 15 or newer instead of the embedded one, jdbc:postgresql://host/database."
                    + " Variable DATABASE_URL; user and password only by variables DATABASE_USER and DATABASE_PASSWORD,"
                    + " those of another user who owns the schema by OWNER_DATABASE_USER and OWNER_DATABASE_PASSWORD.")
    @Nullable
    String url;

    @Option(
            names = "--read-database-url",
            paramLabel = "URL",
            description =
                    "A replica that pages read, jdbc:postgresql://host/database. Variable READ_DATABASE_URL, without"
                        + " it DATABASE_URL; user and password only by READ_DATABASE_USER and READ_DATABASE_PASSWORD."
                        + " With them and no DATABASE_USER the site only reads.")
    @Nullable
    String readUrl;

    @Option(
            names = "--read-max-age",
            paramLabel = "SECONDS",
            description = "How far the replica may be behind before pages read DATABASE_URL instead. Variable"
                    + " READ_MAX_AGE, default 1.")
    @Nullable
    String readMaxAge;

    private final Map<String, String> environment;

    /// @param environment where the settings stand that no option gives, and users and passwords
    DatabaseConfig(Map<String, String> environment) {
        this.environment = environment;
        this.dataDir = environment.get("DATA_DIR");
        this.url = environment.get("DATABASE_URL");
        this.readUrl = environment.get("READ_DATABASE_URL");
        this.readMaxAge = environment.get("READ_MAX_AGE");
    }

    public Path dataDir() {
        return Path.of(Config.given(dataDir).orElse("data"));
    }

    public Optional<String> url() {
        return Config.given(url);
    }

    public String user() {
        return secret("DATABASE_USER").orElse("remontada");
    }

    public String password() {
        return secret("DATABASE_PASSWORD").orElse("");
    }

    /// Whether this site only reads: it knows a user for its pages and none to write.
    public boolean onlyReads() {
        return (readUrl().isPresent() || secret("READ_DATABASE_USER").isPresent())
                && secret("DATABASE_USER").isEmpty();
    }

    /// Where results are taken in, and commands work.
    ///
    /// @throws IllegalStateException saying what to do, when this site only reads
    public Server writing() {
        if (onlyReads() || url().isEmpty()) {
            throw new IllegalStateException(
                    "Here the site only reads: set DATABASE_URL and DATABASE_USER to where and as"
                            + " whom it may write");
        }
        return new Server(Server.Use.WRITE, url().orElseThrow(), user(), password());
    }

    /// Where the schema is made, if by another user than the one who writes.
    public Optional<Server> owning() {
        return secret("OWNER_DATABASE_USER")
                .flatMap(user -> url().map(url -> new Server(
                        Server.Use.OWN,
                        url,
                        user,
                        secret("OWNER_DATABASE_PASSWORD").orElse(""))));
    }

    /// Where pages read: the replica if there is one, and the primary if it is known, in this order.
    public List<Server> reading() {
        return Stream.of(readUrl(), url())
                .flatMap(Optional::stream)
                .map(url -> secret("READ_DATABASE_USER")
                        .map(user -> new Server(
                                Server.Use.READ,
                                url,
                                user,
                                secret("READ_DATABASE_PASSWORD").orElse("")))
                        .orElseGet(() -> new Server(Server.Use.WRITE, url, user(), password())))
                .toList();
    }

    public Duration readMaxAge() {
        return Duration.ofMillis(
                Math.round(Double.parseDouble(Config.given(readMaxAge).orElse("1")) * 1_000));
    }

    /// @throws IllegalArgumentException with what to do about it, when a setting can't be used
    void check() {
        url().ifPresent(given -> Checks.databaseUrl("DATABASE_", given));
        readUrl().ifPresent(given -> Checks.databaseUrl("READ_DATABASE_", given));
        Checks.checked(
                "READ_MAX_AGE", "a number of seconds between 0.5 and 3600", readMaxAge, () -> Checks.age(readMaxAge()));
    }

    @Override
    public String toString() {
        return "database=%s pages-read=%s"
                .formatted(
                        url().orElseGet(() -> onlyReads()
                                ? "none"
                                : "embedded in " + dataDir().toAbsolutePath().normalize()),
                        readUrl()
                                .map(given -> given + " unless "
                                        + Config.given(readMaxAge).orElse("1") + " s behind")
                                .orElse("there"));
    }

    private Optional<String> readUrl() {
        return Config.given(readUrl);
    }

    private Optional<String> secret(String variable) {
        return Config.given(environment.get(variable));
    }
}
