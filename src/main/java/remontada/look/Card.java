package remontada.look;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// What the share picture of a page shows, in words and kits. Equal cards make equal pictures.
///
/// @param over the line above: where and when, such as "Champions League 2022-23, round of 16"; may be empty
/// @param columns the headings of the bands' cells, such as "1st leg" and "Total"
/// @param bands none, one or two clubs
/// @param sentence the news of the page, or its title; big
/// @param said what stands below it, smaller; may be empty
/// @param figure the number that goes with it
/// @param comeback whether it tells of one: only then is there amber
/// @param alt what the picture shows, for those who do not see it
public record Card(
        String over,
        List<Column> columns,
        List<Band> bands,
        String sentence,
        String said,
        Optional<Figure> figure,
        boolean comeback,
        String alt) {
    private static final int MOST_ALT = 200;

    /// @param heavy the one that counts, such as the total
    public record Column(String heading, boolean heavy) {}

    /// One club's band.
    ///
    /// @param cells as many as the card has columns
    public record Band(Kit kit, String name, List<String> cells) {}

    /// A number and what it counts, such as "0 in 15" and "teams have gone through".
    public record Figure(String number, String said) {}

    /// A card without clubs: what the page is, and what there is on it.
    public static Card of(String title, String description) {
        return new Card(
                "",
                List.of(),
                List.of(),
                title,
                description,
                Optional.empty(),
                false,
                description.isEmpty() ? title : alt(title, description));
    }

    /// As many sentences as people who cannot see the picture are to sit through.
    private static String alt(String title, String description) {
        var all = title + " – " + description;
        var end = all.length() <= MOST_ALT ? all.length() - 1 : all.lastIndexOf(". ", MOST_ALT - 1);
        return end > title.length() ? all.substring(0, end + 1) : title;
    }

    /// A card that tells one thing.
    public static Card telling(String sentence) {
        return of(sentence, "");
    }

    public Card below(String where) {
        return new Card(where, columns, bands, sentence, said, figure, comeback, alt);
    }

    /// With a club's band and no result.
    public Card wornBy(Kit kit, String name) {
        return between(List.of(), List.of(new Band(kit, name, List.of())));
    }

    /// With the scoreboard of a tie; two clubs in the same colours are told apart.
    public Card between(List<Column> headings, List<Band> clubs) {
        return new Card(over, headings, apart(clubs), sentence, said, figure, comeback, alt);
    }

    public Card counting(Figure counted) {
        return new Card(over, columns, bands, sentence, said, Optional.of(counted), comeback, alt);
    }

    public Card ofComebacks(boolean came) {
        return new Card(over, columns, bands, sentence, said, figure, came, alt);
    }

    public Card described(String words) {
        return new Card(over, columns, bands, sentence, said, figure, comeback, words);
    }

    /// A name for the picture: it changes when the card does, and when pictures are drawn another way.
    public String fingerprint() {
        try {
            var shown = (Design.EDITION + this).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(shown), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Band> apart(List<Band> clubs) {
        if (clubs.size() != 2) {
            return clubs;
        }
        var first = clubs.getFirst();
        var second = clubs.getLast();
        return List.of(first, new Band(second.kit().apartFrom(first.kit()), second.name(), second.cells()));
    }
}
