package remontada.journeys;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What axe-core finds against WCAG 2.2, levels A and AA, on a page.
final class Axe {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Axe() {}

    /// In the light and in the dark.
    ///
    /// @param widths of the window
    static List<String> violations(Page page, int... widths) {
        return IntStream.of(widths)
                .boxed()
                .flatMap(width -> Stream.concat(
                        violations(page, width, ColorScheme.LIGHT, wcag()),
                        violations(page, width, ColorScheme.DARK, contrast())))
                .toList();
    }

    private static Stream<String> violations(Page page, int width, ColorScheme colours, AxeRunOptions rules) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        return new AxeBuilder(page)
                .setLegacyMode(true).options(rules).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> "%s at %d px, %s: %s %s"
                                        .formatted(rule.getId(), width, colours, node.getTarget(), node.getHtml())));
    }

    /// In the dark only colours change.
    private static AxeRunOptions contrast() {
        return only("rule", List.of("color-contrast"));
    }

    private static AxeRunOptions wcag() {
        var targetSizeIsOffByDefault = new AxeRuleOptions();
        targetSizeIsOffByDefault.setEnabled(true);
        var options = only("tag", WCAG);
        options.setRules(Map.of("target-size", targetSizeIsOffByDefault));
        return options;
    }

    private static AxeRunOptions only(String type, List<String> values) {
        var chosen = new AxeRunOnlyOptions();
        chosen.setType(type);
        chosen.setValues(values);
        var options = new AxeRunOptions();
        options.setRunOnly(chosen);
        options.setResultTypes(List.of("violations"));
        return options;
    }
}
