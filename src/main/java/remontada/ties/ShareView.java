package remontada.ties;

import java.util.List;

/// The ways to hand a tie on, as its page prints them.
///
/// @param ways the tie as it is and as of a day, the address of this very page first
/// @param embed the code by which another site shows it
public record ShareView(List<Way> ways, EmbedCode embed) {

    /// @param name what the reader shares, such as "As it stood on 14 March 2023"
    /// @param text what is said of it
    public record Way(String id, String name, String address, String title, String text, List<Link> links) {}

    /// @param name of the network
    public record Link(String name, String address) {}

    /// This very page.
    public Way own() {
        return ways.getFirst();
    }
}
