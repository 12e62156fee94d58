package remontada.intake.files;

import java.io.IOException;
import remontada.intake.reported.Listener;

/// One thing to read: a file of football.txt, the CSV files of a folder, or an archive.
public interface Source {
    /// The file's or the folder's path.
    String place();

    /// Tells the listener every match and every refusal. What is wrong with the content is a refusal.
    ///
    /// @throws IOException when the disk fails
    void read(Listener listener) throws IOException;
}
