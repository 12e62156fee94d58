package remontada.ties;

import remontada.football.Season;
import remontada.platform.Sentence;

/// The two ages of Europe's first competition: the European Cup to 1991-92, the Champions League since.
public enum Era {
    EUROPEAN_CUP("european-cup"),
    CHAMPIONS_LEAGUE("champions-league");

    /// The first season under the new name.
    public static final Season FIRST_CHAMPIONS_LEAGUE = new Season(1992);

    private final String slug;

    Era(String slug) {
        this.slug = slug;
    }

    public static Era of(Season season) {
        return season.compareTo(FIRST_CHAMPIONS_LEAGUE) < 0 ? EUROPEAN_CUP : CHAMPIONS_LEAGUE;
    }

    /// The word in addresses.
    public String slug() {
        return slug;
    }

    /// What a competition of Europe's was called then: before 1992-93 there is only the European Cup here.
    public Sentence nameOf(String competition) {
        return switch (this) {
            case EUROPEAN_CUP -> Sentence.of("ties.european-cup");
            case CHAMPIONS_LEAGUE -> Sentence.of("ties.just", "name", competition);
        };
    }
}
