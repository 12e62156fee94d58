package remontada.ties;

import remontada.platform.Sentence;

/// A stage of a season.
///
/// @param slug such as `round-of-16`
/// @param kind `qualifying`, `group` or `knockout`
/// @param position its order within the season
public record Stage(int id, String slug, String kind, int position) {
    /// Its name, "round of 16".
    public Sentence sentence() {
        return Sentence.of("stages." + slug);
    }

    /// Its ties together, "quarter-finals".
    public Sentence ties() {
        return Sentence.of("stages.ties." + slug);
    }

    /// The same as a heading, "Quarter-finals".
    public Sentence heading() {
        return Sentence.of("stages.headings." + slug);
    }
}
