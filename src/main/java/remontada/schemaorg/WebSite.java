package remontada.schemaorg;

/// The whole site.
public record WebSite(String name, Link url, SearchAction potentialAction) implements Thing {
    /// @param path of the page that takes what is looked for as its parameter `q`
    public static WebSite searchedAt(String path, String name) {
        return new WebSite(name, new Link("/"), new SearchAction(new Link(path + "?q={q}"), "required name=q"));
    }
}
