package remontada.platform;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/// A PostgreSQL, and as whom it is asked for what.
///
/// @param url a JDBC address, `jdbc:postgresql://host/database`; may name several hosts
public record Server(Use use, String url, String user, String password) {
    private static final int OLDEST_VERSION = 15;

    /// What for. A site on one machine may use one user for all.
    public enum Use {
        /// Makes and changes the schema.
        OWN("DATABASE_URL", "OWNER_DATABASE_USER", "OWNER_DATABASE_PASSWORD"),
        /// Takes in what happened.
        WRITE("DATABASE_URL", "DATABASE_USER", "DATABASE_PASSWORD"),
        /// Answers readers.
        READ("READ_DATABASE_URL", "READ_DATABASE_USER", "READ_DATABASE_PASSWORD");

        private final String url;
        private final String user;
        private final String password;

        Use(String url, String user, String password) {
            this.url = url;
            this.user = user;
            this.password = password;
        }
    }

    /// How to connect.
    ///
    /// @param toConnect seconds to wait for somebody to open
    /// @param toAnswer seconds to wait for a byte on a connection before it counts as dead
    Properties properties(int toConnect, int toAnswer) {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "remontada");
        properties.setProperty("connectTimeout", Integer.toString(toConnect));
        properties.setProperty("socketTimeout", Integer.toString(toAnswer));
        properties.setProperty("prepareThreshold", "3");
        // Of several hosts, the one that became the primary is found again at once
        properties.setProperty("hostRecheckSeconds", "1");
        return properties;
    }

    /// Connections without the time limit of readers' requests, for a lot at once.
    public DataSource unhurried() {
        var source = new PGSimpleDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName("remontada");
        source.setTcpKeepAlive(true);
        source.setHostRecheckSeconds(1);
        return source;
    }

    /// @throws IllegalStateException saying what to do, when it can't be reached or is too old
    void requireUsable() {
        try (var connection = DriverManager.getConnection(url, properties(2, 10))) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_VERSION) {
                throw new IllegalStateException("PostgreSQL %d at %s is too old: the site needs %d or newer"
                        .formatted(version, url, OLDEST_VERSION));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(whatToDo(e), e);
        }
    }

    private String whatToDo(SQLException e) {
        var state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.startsWith("28")) {
            return "PostgreSQL refuses the user: check %s and %s".formatted(use.user, use.password);
        }
        if (state.equals("3D000")) {
            return "There is no such database: create it first (createdb), or correct %s %s".formatted(use.url, url);
        }
        return "No PostgreSQL answers at %s: start it, or correct %s".formatted(url, use.url);
    }
}
