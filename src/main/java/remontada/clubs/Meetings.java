package remontada.clubs;

/// All that two clubs have played against each other.
public final class Meetings {
    private Meetings() {}

    /// The address of two clubs' page, alphabetical by slug whoever is named first.
    public static String path(Club one, Club other) {
        return one.slug().compareTo(other.slug()) < 0 ? path(one.slug(), other.slug()) : path(other.slug(), one.slug());
    }

    private static String path(String first, String second) {
        return "/clubs/" + first + "/v/" + second;
    }
}
