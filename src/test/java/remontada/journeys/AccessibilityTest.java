package remontada.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import remontada.SamplePage;

/// WCAG 2.2, levels A and AA, as far as axe-core can tell.
class AccessibilityTest {
    @RegisterExtension
    final Reader reader = Reader.atADesk();

    @ParameterizedTest
    @EnumSource
    void everyPageIsForEveryone(SamplePage sample) {
        var page = reader.opens(sample);

        assertEquals(List.of(), Axe.violations(page, 390, 1280));
    }
}
