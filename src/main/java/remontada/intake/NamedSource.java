package remontada.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import remontada.intake.files.Limits;
import remontada.intake.files.Source;
import remontada.intake.files.Sources;

/// Something to read, and what to leave out of its path where it is named.
///
/// @param as its name instead, where it is told in another's
record NamedSource(
        Source source, @Nullable Path above, @Nullable String as) {
    /// What there is to read at a path.
    ///
    /// @throws IllegalArgumentException saying what is wrong with the path
    static List<NamedSource> at(Path path, @Nullable String as) {
        var above = above(path, Files.isDirectory(path));
        return found(path).stream()
                .map(source -> new NamedSource(source, above, as))
                .toList();
    }

    /// Whether it may be several files.
    boolean hasParts() {
        var path = Path.of(source.place());
        return Files.isDirectory(path) || source.place().endsWith(".zip");
    }

    /// What a file at a path, or in an archive at one, is called, be it there or not.
    static String nameOf(String typed) {
        var archive = typed.toLowerCase(Locale.ROOT).indexOf(".zip!") + ".zip".length();
        var file = typed.substring(0, archive < ".zip".length() ? typed.length() : archive);
        var path = Path.of(file).normalize();
        return below(above(path, false), path + typed.substring(file.length()));
    }

    String shown(String place) {
        return as == null ? below(above, place) : as;
    }

    private static String below(@Nullable Path above, String place) {
        var prefix = above == null ? "" : above.getNameCount() == 0 ? "/" : above + "/";
        return !prefix.isEmpty() && place.startsWith(prefix) ? place.substring(prefix.length()) : place;
    }

    private static List<Source> found(Path path) {
        try {
            return Sources.at(List.of(path), Limits.USUAL);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("There is no file or folder " + path);
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalArgumentException(path + " can't be read: check its permissions");
        }
    }

    /// A file keeps the name of the folder it is in, which often tells its season.
    private static @Nullable Path above(Path path, boolean isFolder) {
        if (!path.isAbsolute() && !path.startsWith("..")) {
            return null;
        }
        var parent = path.getParent();
        return parent == null || isFolder ? parent : parent.getParent();
    }
}
