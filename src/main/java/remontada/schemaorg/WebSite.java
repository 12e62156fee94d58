package remontada.schemaorg;

/// The whole site.
public record WebSite(String name, Link url, SearchAction potentialAction) implements Thing {}
