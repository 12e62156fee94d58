package remontada.clubs;

/// A club in the list of all.
///
/// @param ties of two legs
/// @param comebacks it made
public record ListedClub(Club club, int ties, int comebacks) {
    /// The club in JSON.
    public record Data(String slug, String name, String country, int ties, int comebacks) {}

    public Data data() {
        return new Data(club.slug(), club.name(), club.country(), ties, comebacks);
    }
}
