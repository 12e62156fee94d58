package remontada.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AccessLogTest {
    @ParameterizedTest
    @MethodSource
    void nothingAReaderSendsBeginsANewLineOrPair(String sent, String logged) {
        assertEquals(logged, AccessLog.safe(sent));
    }

    static Stream<Arguments> nothingAReaderSendsBeginsANewLineOrPair() {
        return Stream.of(
                Arguments.of("GET", "GET"),
                Arguments.of("/ties?on=2023-03-14", "/ties?on=2023-03-14"),
                Arguments.of("", "\"\""),
                Arguments.of("curl/8 (x)", "\"curl/8 (x)\""),
                Arguments.of("a=b", "\"a=b\""),
                Arguments.of("a\nstatus=200", "\"a\\u000astatus=200\""),
                Arguments.of("say \"hi\\\"", "\"say \\\"hi\\\\\\\"\""),
                Arguments.of("/" + "x".repeat(400), "\"/" + "x".repeat(299) + "…\""));
    }
}
