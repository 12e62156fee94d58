package remontada;

import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// How commands read what they are told, and how they answer: one line that says what to do, and no exception's name.
final class Commands {
    private static final int DID_NOT_WORK = 1;
    private static final int WRONGLY_ASKED = 2;
    private static final int MOST_SUGGESTED = 2;

    private Commands() {}

    static CommandLine inPlainWords(CommandLine commands) {
        commands.setUsageHelpWidth(110);
        commands.setHelpFactory((command, colours) -> {
            UsedSettings.keepIn(command);
            return new Help(command, colours);
        });
        commands.registerConverter(LocalDate.class, Commands::day);
        commands.registerConverter(LocalTime.class, Commands::time);
        commands.registerConverter(ZoneId.class, Commands::zone);
        commands.registerConverter(URI.class, Commands::address);
        commands.registerConverter(int.class, Commands::number);
        commands.setParameterExceptionHandler((e, arguments) -> {
            var command = e.getCommandLine();
            command.getErr()
                    .println(messageOf(e) + ". All settings: "
                            + command.getCommandSpec().qualifiedName() + " --help");
            return WRONGLY_ASKED;
        });
        commands.setExecutionExceptionHandler((e, command, parsed) -> refused(e, command.getErr()));
        return commands;
    }

    /// What is wrong with a command line, and for a mistyped word what was perhaps meant.
    private static String messageOf(ParameterException e) {
        var said = String.valueOf(e.getMessage());
        if (!(e instanceof UnmatchedArgumentException unmatched)) {
            return said;
        }
        var word = unmatched.getUnmatched().getFirst();
        var command = e.getCommandLine().getCommandSpec();
        var perhaps = unmatched.getSuggestions().stream()
                .limit(MOST_SUGGESTED)
                .map(suggestion -> suggestion.substring(suggestion.lastIndexOf(' ') + 1))
                .collect(Collectors.joining(", "));
        var wrong = unmatched.isUnknownOption()
                ? said
                : command.subcommands().isEmpty()
                        ? command.qualifiedName() + " is told one word too many: '" + word + "'"
                        : command.qualifiedName() + " has no command '" + word + "'";
        return perhaps.isEmpty() ? wrong : wrong + "; perhaps " + perhaps;
    }

    /// Runs a command that was told nothing.
    static int answered(Callable<Integer> command) {
        try {
            return command.call();
        } catch (Exception e) {
            return refused(e, new PrintWriter(System.err, true, Charset.defaultCharset()));
        }
    }

    private static int refused(Exception e, PrintWriter err) {
        err.println(messageOf(e));
        return e instanceof IllegalArgumentException ? WRONGLY_ASKED : DID_NOT_WORK;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is no day such as 2023-03-14");
        }
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is no time of day such as 20:45");
        }
    }

    private static ZoneId zone(String text) {
        if (!ZoneId.getAvailableZoneIds().contains(text)) {
            throw new TypeConversionException("'" + text + "' is no time zone such as Europe/Madrid");
        }
        return ZoneId.of(text);
    }

    private static URI address(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new TypeConversionException("'" + text + "' is no address such as https://example.org/report");
        }
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw new TypeConversionException("'" + text + "' is no number such as 300");
        }
        return Integer.parseInt(text);
    }

    /// One line: what to do, and in brackets the deepest reason where that is in words.
    private static String messageOf(Throwable e) {
        var message = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
        var deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        var reason = Objects.requireNonNullElse(deepest.getMessage(), "");
        return (message.contains(reason) ? message : message + " (" + reason + ")").replaceAll("\\s+", " ");
    }
}
