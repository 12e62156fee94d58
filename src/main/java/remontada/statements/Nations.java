package remontada.statements;

import remontada.platform.Sentence;

/// What the clubs of a country are called.
public final class Nations {
    private Nations() {}

    /// "English".
    public static Sentence of(String country) {
        return Sentence.of("statements.nation-" + country);
    }
}
