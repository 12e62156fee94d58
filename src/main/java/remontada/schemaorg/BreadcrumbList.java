package remontada.schemaorg;

import java.util.List;

/// The way from the first page to this one.
public record BreadcrumbList(List<ListItem> itemListElement) implements Thing {}
