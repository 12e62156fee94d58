package remontada.platform;

/// What went wrong, in the site's own look.
///
/// @param heading what it is
/// @param advice what would be right, or what to do now
public record ErrorPage(Frame frame, int status, String heading, String advice) implements Page {
    @Override
    public String template() {
        return "errors/show";
    }

    @Override
    public boolean isListed() {
        return false;
    }

    /// The same for programs.
    public record Data(int status, String error, String advice) {}

    public Data data() {
        return new Data(status, heading, advice);
    }
}
