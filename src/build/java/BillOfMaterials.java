import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Lists all that is in the runnable jar, as a CycloneDX bill of materials: what it is called, and what it hashes to.
///
/// `BillOfMaterials VERSION TIMESTAMP FILE`, run by Maven with the site's own class path.
final class BillOfMaterials {
    /// A jar in a local repository, whatever folder that is: `…/org/jooq/jooq/3.21.9/jooq-3.21.9.jar`.
    private static final Pattern JAR =
            Pattern.compile("(?<artifact>[^/]+)/(?<version>[^/]+)/\\k<artifact>-\\k<version>(-(?<classifier>[^/]+))?\\.jar$");

    private static final JsonMapper JSON = JsonMapper.shared();

    public static void main(String[] args) throws Exception {
        var components = new TreeMap<String, ObjectNode>();
        for (var entry : System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
            if (entry.endsWith(".jar")) {
                var component = component(Path.of(entry));
                components.put(component.path("purl").asString(), component);
            }
        }
        var bill = JSON.createObjectNode()
                .put("bomFormat", "CycloneDX")
                .put("specVersion", "1.6")
                .put("version", 1);
        bill.putObject("metadata")
                .put("timestamp", args[1])
                .putObject("component")
                .put("type", "application")
                .put("name", "remontada")
                .put("version", args[0]);
        bill.putArray("components").addAll(components.values());
        Files.writeString(
                Path.of(args[2]), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(bill).replace("\r\n", "\n") + "\n");
        System.out.println("The jar holds " + components.size() + " others: " + Path.of(args[2]).getFileName());
    }

    private static ObjectNode component(Path jar) throws Exception {
        var parts = JAR.matcher(jar.toString().replace('\\', '/'));
        if (!parts.find()) {
            throw new IOException(jar + " does not lie where Maven keeps what it has fetched");
        }
        var group = group(jar.getParent().getParent().getParent());
        var purl = "pkg:maven/%s/%s@%s"
                .formatted(group, parts.group("artifact"), parts.group("version"));
        var classifier = parts.group("classifier");
        var component = JSON.createObjectNode()
                .put("type", "library")
                .put("group", group)
                .put("name", parts.group("artifact"))
                .put("version", parts.group("version"))
                .put("purl", classifier == null ? purl : purl + "?classifier=" + classifier);
        component.putArray("hashes")
                .addObject()
                .put("alg", "SHA-256")
                .put("content", HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar))));
        return component;
    }

    /// What the folders between `repository` and the artifact's own are called.
    private static String group(Path folder) {
        var repository = folder;
        while (repository != null && !repository.endsWith("repository")) {
            repository = repository.getParent();
        }
        if (repository == null) {
            throw new IllegalStateException(folder + " lies in no Maven repository");
        }
        return Stream.of(repository.relativize(folder).toString().split("[/\\\\]"))
                .reduce((above, below) -> above + "." + below)
                .orElseThrow();
    }
}
