package remontada;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ConfigTest {
    @Test
    void settingsComeFromTheEnvironmentAndFromOptionsBeforeIt() {
        var config = new Config(Map.of("PORT", "8081", "ZONE", "Europe/Madrid", "DATA_DIR", "there"));

        new CommandLine(config).parseArgs("--port=8082");

        assertEquals(8082, config.port());
        assertEquals("Europe/Madrid", config.zone().getId());
        assertEquals("there", config.databases().dataDir().toString());
    }

    @Test
    void whatIsNotSetIsAsUsual() {
        var config = new Config(Map.of("PORT", " "));

        config.check();

        assertEquals(8080, config.port());
        assertEquals("data", config.databases().dataDir().toString());
        assertEquals(1000, config.databases().readMaxAge().toMillis());
        assertEquals(25, config.clientShare().orElseThrow());
    }

    @Test
    void aMistakeInTheEnvironmentIsNamedByItsVariable() {
        var config = new Config(Map.of("READ_MAX_AGE", "soon"));

        var refusal = assertThrows(IllegalArgumentException.class, config::check);

        assertEquals("READ_MAX_AGE must be a number of seconds between 0.5 and 3600, not 'soon'", refusal.getMessage());
    }

    @Test
    void servingByTheEnvironmentEndsAsCommandsDo() {
        assertEquals(0, Commands.answered(() -> 0));
        assertEquals(2, Commands.answered(() -> {
            throw new IllegalArgumentException("PORT must be a number between 0 and 65535, not 'x'");
        }));
        assertEquals(1, Commands.answered(() -> {
            throw new IllegalStateException("No PostgreSQL answers: start it, or correct DATABASE_URL");
        }));
    }
}
