package remontada.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import remontada.SamplePage;

class PhoneTest {
    @RegisterExtension
    final Reader reader = Reader.onAPhone();

    @ParameterizedTest
    @EnumSource
    void noPageScrollsSideways(SamplePage sample) {
        var page = reader.opens(sample);

        assertEquals(360, page.evaluate("document.scrollingElement.scrollWidth"));
    }
}
