import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/// The one formatter of the project's Java files: `--write` formats them, `--check` names those that are not formatted.
void main(String[] args) throws Exception {
    var write = args[0].equals("--write");
    var formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(false)
            .build());
    var unformatted = new ArrayList<Path>();
    try (var files = Files.walk(Path.of(args[1]))) {
        for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
            if (file.getParent().endsWith("build/java")) {
                continue;
            }
            var written = Files.readString(file);
            var formatted = formatter.formatSourceAndFixImports(written);
            if (!formatted.equals(written)) {
                unformatted.add(file);
                if (write) {
                    Files.writeString(file, formatted);
                }
            }
        }
    }
    if (!write && !unformatted.isEmpty()) {
        IO.println("Not formatted (run `mvn validate exec:exec@format`):");
        unformatted.forEach(file -> IO.println("  " + file));
        System.exit(1);
    }
}
