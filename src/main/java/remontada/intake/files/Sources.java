package remontada.intake.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Finds what an operator asked to import.
public final class Sources {
    private Sources() {}

    /// The sources at these paths, in the order given; folders with all below them, sorted by name. Other files in a
    /// folder than `.txt`, `.csv` and `.zip` are left alone.
    ///
    /// @throws NoSuchFileException when a path leads nowhere
    /// @throws IllegalArgumentException when a path leads to a file of another kind
    public static List<Source> at(List<Path> paths, Limits limits) throws IOException {
        var sources = new ArrayList<Source>();
        for (var path : paths) {
            if (Files.isDirectory(path)) {
                sources.addAll(below(path, limits));
            } else if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            } else if (FileKind.of(path.toString()) == FileKind.OTHER) {
                throw new IllegalArgumentException(
                        path + " is neither football.txt (.txt) nor CSV (.csv) nor an archive of them (.zip)");
            } else {
                sources.addAll(of(List.of(path), limits));
            }
        }
        return List.copyOf(sources);
    }

    private static List<Source> below(Path folder, Limits limits) throws IOException {
        try (var files = Files.walk(folder)) {
            return of(files.filter(Files::isRegularFile).sorted().toList(), limits);
        }
    }

    private static List<Source> of(List<Path> files, Limits limits) {
        var sources = new ArrayList<Source>();
        for (var file : files) {
            switch (FileKind.of(file.toString())) {
                case FOOTBALL_TXT -> sources.add(new TextFile(file));
                case ARCHIVE -> sources.add(new Archive(file, limits));
                case CSV, OTHER -> {}
            }
        }
        var tables = files.stream()
                .filter(file -> FileKind.of(file.toString()) == FileKind.CSV)
                .collect(Collectors.groupingBy(
                        file -> Objects.toString(file.getParent(), "."), TreeMap::new, Collectors.toList()));
        tables.forEach((folder, beside) ->
                sources.add(new CsvFolder(beside.size() == 1 ? beside.getFirst().toString() : folder, beside)));
        return sources;
    }
}
