package remontada.comebacks;

/// Which rounds of a season: those after the group or league phase, or the qualifying ones too.
public enum Scope {
    KNOCKOUT("knockout"),
    ALL("all");

    private final String slug;

    Scope(String slug) {
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }
}
