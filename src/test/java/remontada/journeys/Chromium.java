package remontada.journeys;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CLI;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The Chromium for the journeys: the machine's own, Playwright's, or one installed on the spot.
final class Chromium {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final BrowserType playwrights;

    Chromium(BrowserType playwrights) {
        this.playwrights = playwrights;
    }

    com.microsoft.playwright.Browser launch() {
        var arguments = isRoot() ? Stream.concat(ARGUMENTS.stream(), Stream.of("--no-sandbox")) : ARGUMENTS.stream();
        return playwrights.launch(new BrowserType.LaunchOptions()
                .setExecutablePath(found().or(this::installed).orElseThrow(Chromium::missing))
                .setArgs(arguments.toList()));
    }

    private Optional<Path> found() {
        return named().or(this::onPath).or(this::playwrightsOwn);
    }

    /// @throws IllegalStateException if CHROMIUM names no program
    private Optional<Path> named() {
        var named = Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
        if (named.isPresent() && !Files.isExecutable(named.get())) {
            throw new IllegalStateException("CHROMIUM must be the path of a Chromium, not " + named.get());
        }
        return named;
    }

    private Optional<Path> onPath() {
        return NAMES.stream().flatMap(Chromium::onPath).findFirst();
    }

    private static Stream<Path> onPath(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable);
    }

    private Optional<Path> playwrightsOwn() {
        return Optional.of(Path.of(playwrights.executablePath())).filter(Files::isExecutable);
    }

    private Optional<Path> installed() {
        System.out.println("No Chromium found; installing one (" + log() + ")");
        return installedByPlaywright() || installedByDebian() ? found() : Optional.empty();
    }

    private boolean installedByPlaywright() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("java.class.path");
        var install = Stream.of(java, "-cp", classes, CLI.class.getName(), "install", "chromium");
        return run(Stream.concat(install, isRoot() ? Stream.of("--with-deps") : Stream.empty())) && found().isPresent();
    }

    private boolean installedByDebian() {
        return isRoot()
                && onPath("apt-get").findAny().isPresent()
                && run(Stream.of("apt-get", "update"))
                && run(Stream.of("apt-get", "install", "-y", "--no-install-recommends", "chromium"));
    }

    private static boolean run(Stream<String> command) {
        try {
            return new ProcessBuilder(command.toList())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log()))
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            throw new IllegalStateException("Chromium could not be installed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static File log() {
        return new File("target", "chromium-install.log");
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static IllegalStateException missing() {
        return new IllegalStateException("The journeys need a Chromium, and none was found or could be installed (why: "
                + log() + "). Install one (on Debian: apt-get install chromium; elsewhere: Chromium or Google Chrome),"
                + " or set CHROMIUM to the path of one.");
    }
}
