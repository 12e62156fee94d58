package remontada.statements;

import java.util.HashSet;
import java.util.Set;
import remontada.platform.Sentence;

/// Where the statements of a page count, said in full by the first and in short by those after it: "in the Champions
/// League knock-out stage", then "in the knock-out stage". Such a part of a sentence has an argument `again`.
final class Places {
    private final Set<String> said = new HashSet<>();

    /// The sentence, its places in short where an earlier one named them. To be asked in the order of the page.
    Sentence inShort(Sentence sentence) {
        var shorter = sentence;
        for (var argument : sentence.arguments().entrySet()) {
            if (argument.getValue() instanceof Sentence place
                    && place.arguments().containsKey("again")
                    && !said.add(name(place))) {
                shorter = shorter.with(argument.getKey(), place.with("again", "yes"));
            }
        }
        return shorter;
    }

    /// That qualifying counts is said once, whatever the seasons.
    private static String name(Sentence place) {
        return "yes".equals(place.arguments().get("qualifying")) ? "qualifying" : place.key();
    }
}
