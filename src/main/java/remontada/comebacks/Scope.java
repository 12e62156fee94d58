package remontada.comebacks;

/// Which rounds of a season: those after the group or league phase, the qualifying ones before it, or both.
public enum Scope {
    KNOCKOUT("knockout"),
    QUALIFYING("qualifying"),
    ALL("all");

    private final String slug;

    Scope(String slug) {
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }
}
