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

/// The kits that one page wears, as the small stylesheet that stands in its head.
public record Kits(List<Kit> worn) {
    public static Kits none() {
        return new Kits(List.of());
    }

    public static Kits of(Collection<Kit> kits) {
        return new Kits(
                kits.stream().distinct().sorted(Comparator.comparing(Kit::club)).toList());
    }

    public static Kits of(Kit... kits) {
        return of(List.of(kits));
    }

    public String css() {
        return worn.stream().map(Kit::rule).flatMap(Optional::stream).collect(Collectors.joining());
    }

    /// The source expression by which a Content-Security-Policy allows exactly this stylesheet.
    public Optional<String> cspHash() {
        var css = css();
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
