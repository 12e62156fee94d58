package remontada.intake.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import remontada.intake.csv.CsvFiles;
import remontada.intake.reported.Listener;

/// The CSV files that stand together in a folder.
record CsvFolder(String place, List<Path> paths) implements Source {
    @Override
    public void read(Listener listener) throws IOException {
        CsvFiles.read(paths.stream().map(OnDisk::new).toList(), listener);
    }

    private record OnDisk(Path path) implements CsvFiles.File {
        @Override
        public String place() {
            return path.toString();
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }
}
