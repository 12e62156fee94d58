package remontada.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.ExecuteListenerProvider;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;

/// The connection pool, the migrations and the way to ask the database something.
public final class Database implements AutoCloseable {
    private final HikariDataSource pool;
    private final DSLContext sql;

    private Database(HikariDataSource pool, ExecuteListenerProvider... listeners) {
        this.pool = pool;
        this.sql = DSL.using(new DefaultConfiguration()
                .set(pool)
                .set(SQLDialect.POSTGRES)
                .set(new Settings().withRenderSchema(false).withRenderQuotedNames(RenderQuotedNames.NEVER))
                .set(listeners));
    }

    /// Connects lazily: the pool comes up, and back, whenever PostgreSQL does.
    ///
    /// @param url a JDBC address, `jdbc:postgresql://host/database`
    public static Database connect(String url, String user, String password, ExecuteListenerProvider... listeners) {
        var config = new HikariConfig();
        config.setPoolName("database");
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(8);
        config.setConnectionTimeout(1_500);
        config.setValidationTimeout(1_000);
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("ApplicationName", "remontada");
        config.addDataSourceProperty("connectTimeout", "2");
        config.addDataSourceProperty("prepareThreshold", "3");
        return new Database(new HikariDataSource(config), listeners);
    }

    /// Brings the schema up to date. Migrations only ever append.
    public void migrate() {
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migrations")
                .load()
                .migrate();
    }

    public DSLContext sql() {
        return sql;
    }

    public DataSource dataSource() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }
}
