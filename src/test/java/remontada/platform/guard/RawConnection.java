package remontada.platform.guard;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A connection on which anything may be said, and what was answered is read to the letter. What takes half a minute
/// counts as hanging.
final class RawConnection implements AutoCloseable {
    private static final int PATIENCE_MILLISECONDS = 30_000;

    private final Socket socket;
    private final InputStream in;

    RawConnection(String site) throws IOException {
        var address = URI.create(site);
        socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(PATIENCE_MILLISECONDS);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /// @param headers in small letters; several of a name separated by line breaks
    record Answer(String line, Map<String, String> headers, byte[] body) {
        int status() {
            return line.matches("HTTP/1\\.[01] \\d{3}( .*)?") ? Integer.parseInt(line.substring(9, 12)) : 0;
        }

        String header(String name) {
            return headers.getOrDefault(name, "");
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        boolean closes() {
            return header("connection").equalsIgnoreCase("close") || line.startsWith("HTTP/1.0");
        }
    }

    void say(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    void say(String text) throws IOException {
        say(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    void sayNoMore() throws IOException {
        socket.shutdownOutput();
    }

    /// The next answer; none when the connection has ended.
    Optional<Answer> hear(boolean toHead) throws IOException {
        var line = line();
        if (line == null) {
            return Optional.empty();
        }
        var headers = new TreeMap<String, String>();
        for (var header = line(); header != null && !header.isEmpty(); header = line()) {
            var parts = header.split(":", 2);
            headers.merge(
                    parts[0].toLowerCase(Locale.ROOT),
                    parts.length == 2 ? parts[1].strip() : "",
                    (a, b) -> a + "\n" + b);
        }
        var answer = new Answer(line, headers, new byte[0]);
        var empty = toHead || answer.status() == 304 || answer.status() == 204 || answer.status() < 200;
        return Optional.of(empty ? answer : new Answer(line, headers, body(answer)));
    }

    /// What comes until the other side ends the connection.
    String rest() throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private byte[] body(Answer answer) throws IOException {
        if (!answer.header("content-length").isEmpty()) {
            return bytes(Integer.parseInt(answer.header("content-length")));
        }
        if (!answer.header("transfer-encoding").equals("chunked")) {
            return in.readAllBytes();
        }
        var whole = new ByteArrayOutputStream();
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            whole.write(bytes(size));
            line();
        }
        line();
        return whole.toByteArray();
    }

    private byte[] bytes(int count) throws IOException {
        var bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException("An answer of " + count + " bytes ended after " + bytes.length);
        }
        return bytes;
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                return line.size() == 0 ? null : line.toString(StandardCharsets.ISO_8859_1);
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).replaceFirst("\r$", "");
    }
}
