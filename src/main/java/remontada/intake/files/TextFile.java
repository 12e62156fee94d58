package remontada.intake.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import remontada.intake.footballtxt.FootballTxt;
import remontada.intake.reported.Listener;

/// A file of football.txt.
record TextFile(Path path) implements Source {
    @Override
    public String place() {
        return path.toString();
    }

    @Override
    public void read(Listener listener) throws IOException {
        try (var in = Files.newInputStream(path)) {
            FootballTxt.read(
                    in, place(), FolderName.expected(path.toAbsolutePath().toString()), listener);
        }
    }
}
