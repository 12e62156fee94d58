package remontada.schemaorg;

/// A step of a list.
///
/// @param position from 1
public record ListItem(int position, String name, Link item) implements Thing {}
