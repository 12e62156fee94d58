package remontada.schemaorg;

/// Where something is.
public record Place(PostalAddress address) implements Thing {}
