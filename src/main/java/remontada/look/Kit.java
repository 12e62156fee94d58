package remontada.look;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The colours a club's band wears: shirt, stripe and the ink that can be read on the shirt.
///
/// @param club the club's slug
/// @param shirt empty for a club whose colours are unknown: it gets the page's neutral pair
public record Kit(String club, Optional<Colour> shirt, Optional<Colour> stripe) {
    /// WCAG 2.2 AA for text.
    private static final double READABLE = 4.5;

    /// White and near-white shirts.
    private static final double PALE = 1.4;

    /// The page's own neutral pair and ink, as in `tokens.css`.
    private static final Worn NEUTRAL =
            new Worn(Colour.parse("#eef2ef"), Colour.parse("#6b766f"), Colour.parse("#0d1411"));

    /// The grey can be seen on the page by day and by night.
    private static final List<Colour> PLAIN = List.of(Colour.parse("#6b766f"), Colour.BLACK, Colour.WHITE);

    private static final double SHADE_STEP = 0.05;

    /// A shirt is darkened by so much at the most for white to be read on it: reds and greens that just miss it.
    private static final double DARKEST = 0.12;

    private static final double DARKENING_STEP = 0.01;

    static Kit of(String club, Colour shirt, Colour stripe) {
        return new Kit(club, Optional.of(shirt), Optional.of(stripe));
    }

    /// @param primary `#C8102E`, the shirt
    /// @param secondary the stripe; the shirt's own ink where there is none
    public static Kit of(String club, Optional<String> primary, Optional<String> secondary) {
        return new Kit(club, primary.map(Colour::parse), secondary.map(Colour::parse));
    }

    /// The class that wears it.
    public String cssClass() {
        return "kit kit-" + club;
    }

    /// A kit as a band wears it.
    ///
    /// @param shirt the band
    /// @param stripe along its edge
    /// @param ink text on it, readable
    public record Worn(Colour shirt, Colour stripe, Colour ink) {
        /// Whether white paper would swallow the band's edge.
        public boolean pale() {
            return shirt.contrastTo(Colour.WHITE) < PALE;
        }
    }

    /// Its colours where no stylesheet is; a club without known colours gets the neutral pair.
    public Worn worn() {
        return shirt.map(Kit::deepened)
                .map(colour -> new Worn(colour, stripe.orElseGet(() -> inkOn(colour)), inkOn(colour)))
                .orElse(NEUTRAL);
    }

    /// Its rule in the page's stylesheet; none without known colours.
    Optional<String> rule() {
        return shirt.map(Kit::deepened)
                .map(colour -> ".kit-%s{--kit-1:%s;--kit-2:%s;--kit-ink:%s}"
                        .formatted(
                                club,
                                colour.hex(),
                                stripe.orElseGet(() -> inkOn(colour)).hex(),
                                inkOn(colour).hex()));
    }

    /// The shirt as a band wears it: a shade darker where white letters would just miss being readable.
    private static Colour deepened(Colour shirt) {
        return Stream.iterate(0.0, share -> share <= DARKEST, share -> share + DARKENING_STEP)
                .map(share -> shirt.mixed(Colour.BLACK, share))
                .filter(darker -> Colour.WHITE.contrastTo(darker) >= READABLE)
                .findFirst()
                .orElse(shirt);
    }

    /// What it wears against another club, as the visitors do: its second colour where both would come in the same,
    /// and a plain one where that would be no better. The stripe is its first colour then.
    public Kit apartFrom(Kit other) {
        var theirs = other.worn().shirt();
        if (!worn().shirt().isLike(theirs)) {
            return this;
        }
        return Stream.concat(stripe.stream(), PLAIN.stream())
                .filter(colour -> !deepened(colour).isLike(theirs))
                .findFirst()
                .map(colour -> new Kit(club, Optional.of(colour), shirt))
                .orElse(this);
    }

    /// The stripe's colour if that can be read on the shirt, deepened if need be; else white or black.
    private Colour inkOn(Colour shirt) {
        var plain = Colour.WHITE.contrastTo(shirt) >= READABLE ? Colour.WHITE : Colour.BLACK;
        return stripe.stream()
                .flatMap(colour -> Stream.iterate(0.0, share -> share < 0.5, share -> share + SHADE_STEP)
                        .map(share -> colour.mixed(plain, share)))
                .filter(colour -> colour.contrastTo(shirt) >= READABLE + 1.5)
                .filter(colour -> plain.equals(Colour.BLACK))
                .findFirst()
                .orElse(plain);
    }
}
