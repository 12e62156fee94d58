package remontada.look;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// What the share picture of a page shows, in words and kits. Equal cards make equal pictures.
///
/// @param over the line above: where and when, such as "Champions League 2022-23, round of 16"
/// @param columns the headings of the bands' cells, such as "1st leg" and "Total"
/// @param bands none, one or two clubs
/// @param sentence the news of the page
/// @param figure the number that goes with it
public record Card(String over, List<String> columns, List<Band> bands, String sentence, Optional<Figure> figure) {

    /// One club's band.
    ///
    /// @param cells as many as the card has columns
    public record Band(Kit kit, String name, List<String> cells) {}

    /// A number and what it counts, such as "0 in 15" and "teams have gone through".
    public record Figure(String number, String said) {}

    /// A card without clubs.
    public static Card of(String over, String sentence) {
        return new Card(over, List.of(), List.of(), sentence, Optional.empty());
    }

    /// A name for what it shows: equal cards have the same, others practically never.
    public String fingerprint() {
        try {
            var shown = toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(shown), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
