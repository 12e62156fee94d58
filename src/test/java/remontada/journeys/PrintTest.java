package remontada.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import remontada.SamplePage;

class PrintTest {
    private static final Pattern PAGE = Pattern.compile("/Type /Page\\b");

    @RegisterExtension
    final Reader reader = Reader.atADesk();

    @ParameterizedTest
    @EnumSource(names = {"TIE_BEFORE_THE_SECOND_LEG", "TIE_THAT_ENDED_IN_A_COMEBACK"})
    void aTiePrintsOnOneSheetOfA4(SamplePage tie) {
        var pdf = reader.opens(tie).pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));

        var pages = PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results();
        assertEquals(1, pages.count());
    }
}
