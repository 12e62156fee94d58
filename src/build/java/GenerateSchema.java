import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

static final String WHICH_MIGRATIONS =
        "SELECT md5(string_agg(concat_ws(' ', version, checksum, success), ',' ORDER BY installed_rank))"
                + " FROM flyway_schema_history WHERE version IS NOT NULL";

static final String MIGRATED = """
        package remontada.schema;

        /// How a start knows a database that has had all migrations of this edition.
        public final class Migrated {
            /// Asks which migrations there have been, in the words in which they are now.
            public static final String WHICH = "%s";

            /// The answer after all of them and no other.
            public static final String ALL = "%s";

            private Migrated() {}
        }
        """;

/// Writes the jOOQ classes of the schema that the migrations really make in PostgreSQL.
/// Does nothing while neither the migrations nor this file have changed since the last time.
void main(String[] args) throws Exception {
    var migrations = Path.of(args[0]);
    var target = Path.of(args[1]);
    var stamp = target.resolve("migrations.sha256");
    var fingerprint = fingerprint(migrations);
    if (!Files.exists(stamp) || !Files.readString(stamp).equals(fingerprint)) {
        IO.println("Generating the schema's classes from " + migrations);
        generate(migrations, target);
    }
    Files.writeString(stamp, fingerprint);
}

String fingerprint(Path migrations) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256");
    digest.update(Files.readAllBytes(migrations.resolveSibling("../src/build/java/GenerateSchema.java")));
    for (var file : sqlFilesOf(migrations)) {
        digest.update(file.getFileName().toString().getBytes());
        digest.update(Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(digest.digest());
}

List<Path> sqlFilesOf(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
        return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
    }
}

void generate(Path migrations, Path target) throws Exception {
    try (var postgres = EmbeddedPostgres.start()) {
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("filesystem:" + migrations)
                .load()
                .migrate();
        GenerationTool.generate(new Configuration()
                .withJdbc(new Jdbc()
                        .withUrl(postgres.getJdbcUrl("postgres", "postgres"))
                        .withUser("postgres"))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.postgres.PostgresDatabase")
                                .withInputSchema("public")
                                .withOutputSchemaToDefault(true)
                                .withExcludes("flyway_.*|unaccent.*|similarity.*|strict_word.*|word_similarity.*|show_.*|set_.*|gtrgm.*|gin_.*"))
                        .withGenerate(new Generate()
                                .withRecords(false)
                                .withGeneratedAnnotation(false)
                                .withJavadoc(false)
                                .withComments(false))
                        .withTarget(new Target()
                                .withPackageName("remontada.schema")
                                .withDirectory(target.toString()))));
        Files.writeString(
                target.resolve("remontada/schema/Migrated.java"),
                MIGRATED.formatted(WHICH_MIGRATIONS, migrated(postgres.getPostgresDatabase())));
    }
}

/// What the migrations leave behind in Flyway's own table.
String migrated(DataSource database) throws SQLException {
    try (var connection = database.getConnection();
            var statement = connection.createStatement();
            var row = statement.executeQuery(WHICH_MIGRATIONS)) {
        row.next();
        return row.getString(1);
    }
}
