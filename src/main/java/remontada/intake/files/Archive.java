package remontada.intake.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import remontada.intake.csv.CsvFiles;
import remontada.intake.footballtxt.FootballTxt;
import remontada.intake.reported.Listener;
import remontada.intake.reported.Refusal;
import remontada.intake.reported.ReportedMatch.Origin;

/// A ZIP file. Its entries are read where they are; their names only tell what they are, and nothing is written.
record Archive(Path path, Limits limits) implements Source {
    @Override
    public String place() {
        return path.toString();
    }

    @Override
    public void read(Listener listener) throws IOException {
        try (var zip = new ZipFile(path.toFile())) {
            if (zip.size() > limits.entries()) {
                refuse(listener, "", "The archive has more than " + limits.entries() + " entries");
                return;
            }
            read(zip, listener);
        } catch (ZipException e) {
            refuse(listener, "", "The file is no ZIP archive that can be read: " + e.getMessage());
        }
    }

    private void read(ZipFile zip, Listener listener) throws IOException {
        var budget = new BoundedStream.Budget(limits.allBytes());
        Map<String, List<Entry>> tables = new LinkedHashMap<>();
        for (var entry : zip.stream()
                .filter(entry -> !entry.isDirectory())
                .sorted(Comparator.comparing(ZipEntry::getName))
                .toList()) {
            var file = new Entry(this, zip, entry, budget);
            switch (FileKind.of(entry.getName())) {
                case FOOTBALL_TXT -> text(file, listener);
                case CSV ->
                    tables.computeIfAbsent(folder(entry.getName()), folder -> new ArrayList<>())
                            .add(file);
                case ARCHIVE -> refuse(listener, entry.getName(), "An archive within an archive is not read");
                case OTHER -> {}
            }
        }
        for (var table : tables.entrySet()) {
            guarded(table.getKey(), listener, () -> CsvFiles.read(table.getValue(), listener));
        }
    }

    private void text(Entry file, Listener listener) throws IOException {
        guarded(file.entry().getName(), listener, () -> {
            try (var in = file.open()) {
                FootballTxt.read(
                        in, file.place(), FolderName.expected(file.entry().getName()), listener);
            }
        });
    }

    private interface Reading {
        void read() throws IOException;
    }

    private void guarded(String name, Listener listener, Reading reading) throws IOException {
        try {
            reading.read();
        } catch (BoundedStream.TooMuch e) {
            refuse(
                    listener,
                    name,
                    "Unpacked, this would be larger than %,d bytes, or the archive larger than %,d; the rest is not read"
                            .formatted(limits.entryBytes(), limits.allBytes()));
        } catch (ZipException e) {
            refuse(listener, name, "The entry is damaged: " + e.getMessage());
        } catch (EOFException e) {
            refuse(listener, name, "The entry ends too early");
        }
    }

    private void refuse(Listener listener, String name, String reason) {
        listener.refused(new Refusal(new Origin(place(), 0), name, reason));
    }

    private static String folder(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    private record Entry(Archive archive, ZipFile zip, ZipEntry entry, BoundedStream.Budget budget)
            implements CsvFiles.File {
        @Override
        public String place() {
            return archive.place() + "!" + entry.getName().replaceAll("\\p{Cntrl}", "?");
        }

        @Override
        public InputStream open() throws IOException {
            return new BoundedStream(zip.getInputStream(entry), archive.limits().entryBytes(), budget);
        }
    }
}
