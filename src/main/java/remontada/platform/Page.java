package remontada.platform;

/// All that one page prints. Its template sees nothing else.
public interface Page {
    /// The template's name below `web/pages`, such as `ties/show`.
    String template();

    /// What surrounds the page's own content.
    Frame frame();
}
