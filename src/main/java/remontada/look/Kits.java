package remontada.look;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The kits that one page wears.
///
/// @param css the small stylesheet that stands in its head, empty when it wears none
public record Kits(String css) {
    public static Kits none() {
        return new Kits("");
    }

    public static Kits of(Collection<Kit> kits) {
        return new Kits(kits.stream()
                .distinct()
                .sorted(Comparator.comparing(Kit::club))
                .map(Kit::rule)
                .flatMap(Optional::stream)
                .collect(Collectors.joining()));
    }

    /// Of the two clubs of a tie, the second in other colours where both play in the same: so they are told apart in
    /// all that is drawn of it.
    public static Kits of(Kit first, Kit second) {
        return of(List.of(first, second.apartFrom(first)));
    }

    /// The source expression by which a Content-Security-Policy allows exactly this stylesheet.
    public Optional<String> cspHash() {
        if (css.isEmpty()) {
            return Optional.empty();
        }
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return Optional.of("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
