package remontada.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpToolsTest {
    private final DumpTools nowhere = new DumpTools("jdbc:postgresql://localhost:1/x?ssl=false", "someone", "secret");

    @Test
    void postgresToolsReadTheAddressWithoutWhatIsMeantForTheDriver() {
        assertEquals("postgresql://localhost:1/x", nowhere.libpqUrl());
    }

    /// On a machine with the tool and on one without it.
    @Test
    void whatGoesWrongIsSaidWithoutThePassword(@TempDir Path folder) {
        var failure = assertThrows(IllegalStateException.class, () -> nowhere.dumpTo(folder.resolve("dump")));

        assertTrue(
                failure.getMessage().matches("pg_dump failed: .+|pg_dump is not on this machine's PATH: install .+"),
                failure.getMessage());
        assertTrue(!failure.getMessage().contains("secret"), failure.getMessage());
    }
}
