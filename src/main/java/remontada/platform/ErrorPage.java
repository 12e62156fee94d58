package remontada.platform;

import org.jspecify.annotations.Nullable;

/// What went wrong, in the site's own look.
///
/// Of a page that was not known on the day after which the reader wants no scores it says just that, whether or not
/// there was to be one: a 404 as on any day, since any other status would give away which ties came to be.
///
/// @param heading what it is
/// @param advice what would be right, or what to do now
/// @param request what to name when asking the operator; null where the mistake is the reader's
public record ErrorPage(
        Frame frame,
        int status,
        String heading,
        String advice,
        @Nullable String request) implements Page {
    @Override
    public String template() {
        return Replies.isFramed(frame.path()) ? "embed/error" : "errors/show";
    }

    /// Whether to offer the page with what came later.
    public boolean hides() {
        return status == 404 && frame.asOf().hides();
    }

    @Override
    public boolean isListed() {
        return false;
    }

    /// The same for programs.
    public record Data(
            int status,
            String error,
            String advice,
            @Nullable String request) {}

    public Data data() {
        return new Data(status, heading, advice, request);
    }
}
