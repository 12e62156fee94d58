package remontada.health;

/// How something is. Only what keeps readers from being served is bad.
public enum Grade {
    GOOD("good"),
    DOUBTFUL("doubtful"),
    BAD("bad");

    private final String slug;

    Grade(String slug) {
        this.slug = slug;
    }

    /// The word in the data and in message keys.
    public String slug() {
        return slug;
    }
}
