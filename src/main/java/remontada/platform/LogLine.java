package remontada.platform;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.LayoutBase;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/// A line of standard error: when, how bad, who says it, during which request, and what. The stack of an exception
/// stands below it, set in, or with `LOG=json` inside of it.
public final class LogLine extends LayoutBase<ILoggingEvent> {
    private static final int DEEPEST_CAUSE = 10;

    private boolean json;

    /// @param format `text` or `json`
    public void setFormat(String format) {
        json = format.equals("json");
    }

    @Override
    public String doLayout(ILoggingEvent event) {
        return (json ? inJson(event) : inText(event)) + "\n";
    }

    private static String inText(ILoggingEvent event) {
        var said = "%s %-5s %s %s%s"
                .formatted(
                        Instant.ofEpochMilli(event.getTimeStamp()),
                        event.getLevel(),
                        event.getLoggerName(),
                        request(event).map(id -> "[" + id + "] ").orElse(""),
                        LogText.oneLine(event.getFormattedMessage()));
        return Stream.concat(Stream.of(said), stack(event).map(line -> "  | " + LogText.oneLine(line)))
                .collect(java.util.stream.Collectors.joining("\n"));
    }

    private static String inJson(ILoggingEvent event) {
        var line = new StringBuilder(300)
                .append("{\"time\":\"")
                .append(Instant.ofEpochMilli(event.getTimeStamp()))
                .append("\",\"level\":\"")
                .append(event.getLevel())
                .append("\",\"logger\":")
                .append(LogText.quoted(event.getLoggerName()));
        request(event).ifPresent(id -> line.append(",\"request\":").append(LogText.quoted(id)));
        line.append(",\"message\":").append(LogText.quoted(event.getFormattedMessage()));
        var stack = stack(event).map(LogText::quoted).toList();
        if (!stack.isEmpty()) {
            line.append(",\"stack\":[").append(String.join(",", stack)).append(']');
        }
        return line.append('}').toString();
    }

    private static Optional<String> request(ILoggingEvent event) {
        return Optional.ofNullable(event.getMDCPropertyMap().get(RequestId.IN_LOGS));
    }

    private static Stream<String> stack(ILoggingEvent event) {
        return Stream.iterate(event.getThrowableProxy(), failure -> failure != null, IThrowableProxy::getCause)
                .limit(DEEPEST_CAUSE)
                .flatMap(failure -> Stream.concat(
                        Stream.of(failure.getClassName() + ": " + failure.getMessage()),
                        Stream.of(failure.getStackTraceElementProxyArray())
                                .limit(failure.getStackTraceElementProxyArray().length - failure.getCommonFrames())
                                .map(Object::toString)));
    }
}
