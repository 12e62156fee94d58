package remontada.intake.web;

import java.net.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/// By which a source tells whether its answer is still the one we have: sent back with the next question.
public record Validators(@Nullable String etag, @Nullable String lastModified) {
    public static final Validators NONE = new Validators(null, null);

    static Validators of(HttpHeaders headers) {
        return new Validators(
                headers.firstValue("ETag").orElse(null),
                headers.firstValue("Last-Modified").orElse(null));
    }
}
