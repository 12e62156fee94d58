package remontada.comebacks;

import remontada.football.Season;

/// A period of European football by the name of its first competition.
public enum Era {
    /// 1992-93 and after.
    CHAMPIONS_LEAGUE("champions-league"),
    /// 1955-56 to 1991-92.
    EUROPEAN_CUP("european-cup"),
    ALL("all");

    public static final Season FIRST_EUROPEAN_CUP = new Season(1955);
    public static final Season FIRST_CHAMPIONS_LEAGUE = new Season(1992);

    private final String slug;

    Era(String slug) {
        this.slug = slug;
    }

    static Era of(remontada.ties.Era era) {
        return switch (era) {
            case CHAMPIONS_LEAGUE -> CHAMPIONS_LEAGUE;
            case EUROPEAN_CUP -> EUROPEAN_CUP;
        };
    }

    public String slug() {
        return slug;
    }
}
