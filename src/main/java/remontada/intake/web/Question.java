package remontada.intake.web;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What a source is asked.
///
/// @param token for `X-Auth-Token`; shown nowhere
/// @param have the validators of the answer we have
public record Question(URI address, @Nullable String token, Validators have) {
    HttpRequest request(Duration timeout) {
        var request = HttpRequest.newBuilder(address)
                .timeout(timeout)
                .header("User-Agent", "Remontada")
                .header("Accept-Encoding", "gzip");
        if (token != null) {
            request.header("X-Auth-Token", token);
        }
        if (have.etag() != null) {
            request.header("If-None-Match", have.etag());
        }
        if (have.lastModified() != null) {
            request.header("If-Modified-Since", have.lastModified());
        }
        return request.build();
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
