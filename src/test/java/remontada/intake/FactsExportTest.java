package remontada.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import remontada.TestSite;

class FactsExportTest {
    private static final Path SHIPPED = Path.of("db", "data");

    private final FactsExport export = new FactsExport(TestSite.running().unhurried());

    @Test
    void whatWasLoadedComesOutTheSameToTheByte(@TempDir Path folder) throws IOException {
        export.writeTo(folder);

        try (var written = Files.list(folder);
                var shipped = Files.list(SHIPPED)) {
            assertEquals(
                    shipped.map(file -> file.getFileName().toString()).sorted().toList(),
                    written.map(file -> file.getFileName().toString()).sorted().toList());
        }
        for (var file : FactsExport.files()) {
            assertArrayEquals(
                    Files.readAllBytes(SHIPPED.resolve(file)), Files.readAllBytes(folder.resolve(file)), file);
        }
    }

    @Test
    void theZipHoldsTheSameFiles() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            export.addTo(zip);
        }

        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertArrayEquals(Files.readAllBytes(SHIPPED.resolve(entry.getName())), zip.readAllBytes());
            }
        }
        assertEquals(FactsExport.files(), names.stream().sorted().toList());
    }
}
