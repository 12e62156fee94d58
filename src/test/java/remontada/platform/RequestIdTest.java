package remontada.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.TestSite;

class RequestIdTest {
    private static final String OURS = "[0-9a-f]{16}";

    private final TestSite site = TestSite.running();

    @Test
    void everyAnswerHasOneOfItsOwn() {
        var one = id("/");
        var other = id("/");

        assertTrue(one.matches(OURS), one);
        assertNotEquals(one, other);
        assertTrue(id("/nowhere").matches(OURS));
        assertTrue(id("/health/live").matches(OURS));
    }

    @Test
    void aProxysIsKept() {
        assertEquals("7d1f-EDGE_0042", id("/about", RequestId.HEADER, "7d1f-EDGE_0042"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"short", "with blank inside", "a=b&status=200", "-starts-with-a-dash", "ünïcödé-name", "<script>"
            })
    void whatHasNotTheShapeOfOneIsNot(String given) {
        assertTrue(RequestId.orNew(given).matches(OURS));
        assertTrue(RequestId.orNew("x".repeat(65)).matches(OURS));
        assertEquals("x".repeat(64), RequestId.orNew("x".repeat(64)));
    }

    private String id(String path, String... headers) {
        return site.get(path, headers).headers().firstValue(RequestId.HEADER).orElse("");
    }
}
