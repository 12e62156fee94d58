package remontada.intake;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SequencedMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/// The fingerprint of files that the build made part of the program. A jar knows how long each of its files is and its
/// checksum, so at a start none has to be read.
final class Edition {
    private Edition() {}

    /// Another one when a single letter of a file is another.
    ///
    /// @param files where they are, by their names
    static String of(SequencedMap<String, URL> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files.entrySet()) {
                digest.update((file.getKey() + " " + sizeAndChecksum(file.getValue()) + "\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new IllegalStateException("Could not take the fingerprint of the shipped history", e);
        }
    }

    private static String sizeAndChecksum(URL file) throws IOException {
        return file.openConnection() instanceof JarURLConnection jar ? told(jar) : counted(file);
    }

    private static String told(JarURLConnection jar) throws IOException {
        var entry = jar.getJarEntry();
        return entry.getSize() + " " + entry.getCrc();
    }

    private static String counted(URL file) throws IOException {
        try (var content = new CheckedInputStream(file.openStream(), new CRC32())) {
            var size = content.transferTo(java.io.OutputStream.nullOutputStream());
            return size + " " + content.getChecksum().getValue();
        }
    }
}
