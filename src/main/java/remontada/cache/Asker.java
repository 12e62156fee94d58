package remontada.cache;

import java.util.Optional;
import org.eclipse.jetty.server.Request;
import remontada.platform.RequestId;
import remontada.platform.guard.Caller;

/// Who would like to have an answer.
///
/// @param request what their request is called in the logs; empty where it is none
record Asker(Caller caller, String request) {
    /// The site, which makes what many ask for before they do.
    static final Asker ITSELF = new Asker(Caller.itself(false, Optional.empty()), "");

    static Asker of(Request request) {
        return new Asker(Caller.of(request), RequestId.of(request));
    }
}
