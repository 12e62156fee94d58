package remontada;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/// The settings that a command uses, where it does not use all: its help lists no others.
final class UsedSettings {
    private static final Set<String> DATABASE = Set.of("--data-dir", "--database-url");
    private static final Set<String> DATABASE_AND_ZONE = Set.of("--data-dir", "--database-url", "--zone");

    private static final Set<String> DATABASE_AND_DAY = Set.of("--data-dir", "--database-url", "--on", "--zone");

    private static final Map<String, Set<String>> OF_COMMANDS = Map.ofEntries(
            Map.entry("prepare", DATABASE),
            Map.entry("import", DATABASE_AND_DAY),
            Map.entry("sync", Set.of("--data-dir", "--database-url", "--on", "--sources", "--zone")),
            Map.entry("backup", DATABASE),
            Map.entry("restore", DATABASE),
            Map.entry("news", DATABASE_AND_DAY),
            Map.entry("result", DATABASE_AND_DAY),
            Map.entry("fixture", DATABASE_AND_DAY),
            Map.entry("tie", DATABASE_AND_DAY),
            Map.entry("club", DATABASE),
            Map.entry("undo", DATABASE_AND_DAY),
            Map.entry("worlds", DATABASE_AND_ZONE),
            Map.entry("live", DATABASE_AND_DAY),
            Map.entry("history", DATABASE_AND_ZONE),
            Map.entry("runs", DATABASE_AND_ZONE),
            Map.entry("rank", DATABASE),
            Map.entry("pending", DATABASE),
            Map.entry("check", DATABASE_AND_DAY),
            Map.entry("export", DATABASE),
            Map.entry("bench", Set.of("--data-dir", "--database-url", "--port")),
            Map.entry("health", Set.of("--port")),
            Map.entry("backtest", DATABASE_AND_ZONE),
            Map.entry("fit", DATABASE_AND_ZONE));

    private UsedSettings() {}

    /// Takes out of a command, of which only the help is wanted any more, the settings it does not use.
    static void keepIn(CommandSpec command) {
        var name = command.qualifiedName().replaceFirst("^remontada ?", "").replaceFirst(" .*", "");
        Optional.ofNullable(OF_COMMANDS.get(name))
                .ifPresent(used -> mixedInto(command)
                        .filter(mixin -> mixin.userObject() instanceof Config)
                        .flatMap(config -> config.options().stream())
                        .filter(option -> !used.contains(option.longestName()))
                        .toList()
                        .forEach(command::remove));
    }

    /// With what is mixed into those.
    private static Stream<CommandSpec> mixedInto(CommandSpec command) {
        return command.mixins().values().stream().flatMap(mixin -> Stream.concat(Stream.of(mixin), mixedInto(mixin)));
    }
}
