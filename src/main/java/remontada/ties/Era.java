package remontada.ties;

import remontada.football.Season;

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
}
