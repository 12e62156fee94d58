package remontada.schemaorg;

import java.util.Optional;

/// A town, its country, or both.
public record PostalAddress(Optional<String> addressLocality, Optional<String> addressCountry) implements Thing {}
