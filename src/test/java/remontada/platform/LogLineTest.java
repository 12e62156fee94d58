package remontada.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LogLineTest {
    private static final String FORGED = "No club 'x'\r\n2026-11-26 INFO all is well\u001b[2K\u2028\u2029\u202e!";
    private static final Instant AT = Instant.parse("2026-11-26T21:00:00.123Z");

    @Test
    void nothingAReaderSendsBeginsALineOrMovesTheCursor() {
        var lines =
                text(event(FORGED, new IllegalStateException(FORGED))).lines().toList();

        assertEquals(
                "2026-11-26T21:00:00.123Z ERROR remontada.Some [0f2c81d5] No club 'x'\\u000d\\u000a2026-11-26 INFO all"
                        + " is well\\u001b[2K\\u2028\\u2029\\u202e!",
                lines.getFirst());
        assertTrue(lines.get(1).startsWith("  | java.lang.IllegalStateException: No club 'x'\\u000d\\u000a2026"));
        assertTrue(lines.size() > 2 && lines.stream().skip(1).allMatch(line -> line.startsWith("  | ")));
        assertTrue(text(event(FORGED, null)).chars().allMatch(character -> character == '\n' || character >= ' '));
    }

    @Test
    void asJsonItIsOneLineWhateverIsInIt() {
        var layout = new LogLine();
        layout.setFormat("json");
        var line = layout.doLayout(
                event("say \"hi\\\"\n", new IllegalStateException(FORGED, new RuntimeException("why"))));
        var data = JsonMapper.shared().readTree(line);

        assertEquals(1, line.lines().count());
        assertEquals("say \"hi\\\"\n", data.path("message").asString());
        assertEquals("0f2c81d5", data.path("request").asString());
        assertEquals("ERROR", data.path("level").asString());
        assertEquals(AT.toString(), data.path("time").asString());
        assertEquals(
                "java.lang.IllegalStateException: " + FORGED,
                data.at("/stack/0").asString());
        assertTrue(data.path("stack")
                .valueStream()
                .anyMatch(at -> at.asString().equals("java.lang.RuntimeException: why")));
    }

    private static String text(LoggingEvent event) {
        var layout = new LogLine();
        layout.setFormat("text");
        return layout.doLayout(event);
    }

    private static LoggingEvent event(String message, Throwable failure) {
        var context = new LoggerContext();
        var event = new LoggingEvent(
                LogLineTest.class.getName(), context.getLogger("remontada.Some"), Level.ERROR, message, failure, null);
        event.setInstant(AT);
        event.setMDCPropertyMap(Map.of(RequestId.IN_LOGS, "0f2c81d5"));
        return event;
    }
}
