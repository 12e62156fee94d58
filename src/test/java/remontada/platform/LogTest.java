package remontada.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.joran.spi.JoranException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What goes to standard error, by the settings that ship.
class LogTest {
    private static final String FORGED =
            "/x\r\n2026-11-26T20:00:00.000+01:00 ERROR Site all is lost \u001b[31m\u202e\u2028";

    private final LoggerContext context = new LoggerContext();
    private LayoutWrappingEncoder<ILoggingEvent> encoder;

    @BeforeEach
    void configure() throws JoranException {
        context.setMDCAdapter(new LogbackMDCAdapter());
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(Path.of("src/main/resources/logback.xml").toFile());
        var console = (ConsoleAppender<ILoggingEvent>) context.getLogger("ROOT").getAppender("console");
        encoder = (LayoutWrappingEncoder<ILoggingEvent>) console.getEncoder();
    }

    @Test
    void whatWasSentStaysInOneLineAndColoursNothing() {
        var lines = logged("GET {} failed", null, FORGED);

        assertEquals(1, lines.lines().count(), lines);
        assertTrue(lines.endsWith("all is lost \\u001b[31m\\u202e\\u2028 failed\n"), lines);
        assertTrue(lines.matches("[\\x20-\\x7e\\n]+"), lines);
    }

    @Test
    void aFailureIsToldWholeAndNoLineOfItLooksLikeOneOfTheLog() {
        var failure = new IllegalStateException("no " + FORGED, new RuntimeException(FORGED));
        var lines = logged("failed", failure).lines().toList();

        assertTrue(lines.size() > 10, lines.toString());
        assertTrue(lines.stream().skip(1).allMatch(line -> line.startsWith("  | ")), lines.toString());
        assertTrue(lines.stream().allMatch(line -> line.matches("[\\x20-\\x7e\\t]*")), lines.toString());
        assertEquals(
                1,
                lines.stream()
                        .filter(line -> line.contains("RuntimeException: /x"))
                        .count());
        assertTrue(lines.stream().anyMatch(line -> line.contains("LogTest.java")), lines.toString());
    }

    private String logged(String message, Throwable failure, Object... arguments) {
        var logger = context.getLogger("remontada.platform.Errors");
        var event = new LoggingEvent(null, logger, Level.ERROR, message, failure, arguments);
        return new String(encoder.encode(event), StandardCharsets.UTF_8);
    }
}
