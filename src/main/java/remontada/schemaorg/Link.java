package remontada.schemaorg;

/// A page of this site, which data name by its absolute address.
///
/// @param path from the site's root
public record Link(String path) {}
