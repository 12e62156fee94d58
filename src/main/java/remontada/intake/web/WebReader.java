package remontada.intake.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import remontada.intake.footballdata.MatchesAnswer;
import remontada.intake.footballtxt.FootballTxt;
import remontada.intake.reported.Listener;

/// Asks a source on the web and reads what it answers.
public final class WebReader {
    private final WebClient web;
    private final Optional<String> footballDataToken;

    /// @param footballDataToken sent to the sources of football-data.org only, and shown nowhere
    public WebReader(WebClient web, Optional<String> footballDataToken) {
        this.web = web;
        this.footballDataToken = footballDataToken;
    }

    /// What came of it.
    public sealed interface Outcome {
        /// The listener was told what the answer says.
        ///
        /// @param validators to be sent next time, once what was told is safe
        record Told(Validators validators) implements Outcome {}

        /// The source says what it said before; nothing was told.
        record Unchanged() implements Outcome {}

        /// There was no answer, or none that is whole; but for its refusal nothing was told.
        record Failed(String reason) implements Outcome {}
    }

    /// @param have what {@link Outcome.Told} gave after the last time, or {@link Validators#NONE}
    public Outcome read(WebSource source, Validators have, Listener listener) {
        var token = source.kind() == WebSource.Kind.FOOTBALL_DATA ? footballDataToken.orElse(null) : null;
        if (source.kind() == WebSource.Kind.FOOTBALL_DATA && token == null) {
            return new Outcome.Failed(
                    "football-data.org needs a token and was not asked: set FOOTBALL_DATA_TOKEN in the environment");
        }
        return switch (web.ask(new Question(source.address(), token, have))) {
            case Answer.Unchanged() -> new Outcome.Unchanged();
            case Answer.Failed(var reason) -> new Outcome.Failed(reason);
            case Answer.Body body -> told(source, body, listener);
        };
    }

    private static Outcome told(WebSource source, Answer.Body body, Listener listener) {
        var place = source.address().toString();
        return switch (source.kind()) {
            case FOOTBALL_DATA ->
                MatchesAnswer.read(body.bytes(), place, source.expected(), listener)
                        ? new Outcome.Told(body.validators())
                        : new Outcome.Failed("The answer is not whole");
            case FOOTBALL_TXT -> text(source, body, listener);
        };
    }

    private static Outcome text(WebSource source, Answer.Body body, Listener listener) {
        try {
            FootballTxt.read(
                    new ByteArrayInputStream(body.bytes()), source.address().toString(), source.expected(), listener);
            return new Outcome.Told(body.validators());
        } catch (IOException e) {
            throw new UncheckedIOException("memory failed to be read", e);
        }
    }
}
