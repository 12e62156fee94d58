package remontada.ties;

/// A competition as pages name it.
public record Competition(int id, String slug, String name) {}
