package remontada.intake.footballtxt;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import remontada.intake.reported.Expected;
import remontada.intake.reported.Listener;
import remontada.intake.reported.Refusal;
import remontada.intake.reported.ReportedMatch.Origin;

/// Reads a text of football.txt, of any size, line by line; see this package's description.
public final class FootballTxt {
    private static final int MOST_GOALS_TEXT = 4_000;

    private final Lines lines;
    private final String place;
    private final Listener listener;
    private final LineReader reader = new LineReader();
    private final Above above;
    private @Nullable Pending pending;
    private long understood;
    private long refused;
    private boolean titled;

    private FootballTxt(InputStream in, String place, Expected expected, Listener listener) {
        this.lines = new Lines(in);
        this.place = place;
        this.listener = listener;
        this.above = new Above(expected);
        this.titled = expected.competition() != null;
    }

    /// How many lines that are not blank were understood, and how many refused.
    public record Count(long understood, long refused) {}

    /// Tells the listener every match and every refused line. Bad text is never an exception.
    ///
    /// @param place the file's path or its address, for the origin of all that is told
    /// @throws IOException when the stream fails
    public static Count read(InputStream in, String place, Expected expected, Listener listener) throws IOException {
        return new FootballTxt(in, place, expected, listener).read();
    }

    private Count read() throws IOException {
        listener.opened(place);
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (line.unreadable() != null) {
                refuse(line, line.unreadable());
            } else if (!line.text().isBlank()) {
                read(line);
            }
        }
        tellPending();
        if (refused > 0 && !titled) {
            listener.passedOver(place, "No title such as = Champions League 2023/24 is in it");
        }
        return new Count(understood, refused);
    }

    private void read(Lines.Read line) {
        if (pending != null && pending.isOpen()) {
            goOn(pending, line);
            return;
        }
        var read = reader.read(line.text());
        if (!(read instanceof Line.Nothing) && !(read instanceof Line.Goals)) {
            tellPending();
        }
        try {
            take(line, read);
            understood++;
        } catch (NotUnderstood e) {
            refuse(line, e.reason());
        }
    }

    private void take(Lines.Read line, Line read) {
        switch (read) {
            case Line.Nothing() -> {}
            case Line.Title title -> {
                titled = true;
                above.title(title);
            }
            case Line.Heading heading -> above.heading(heading);
            case Line.Day day -> above.day(day.day());
            case Line.Match match ->
                pending = new Pending(above.match(new Origin(place, line.number()), match), line, match.goals());
            case Line.Goals goals -> below(line, goals.text());
            case Line.Unknown unknown -> throw new NotUnderstood(unknown.reason());
        }
    }

    private void below(Lines.Read line, String goals) {
        if (pending == null || pending.goals() != null) {
            throw new NotUnderstood("There is no match above to which these goals could belong");
        }
        pending = pending.withGoals(goals, line);
    }

    private void goOn(Pending open, Lines.Read line) {
        var more = open.goals() + " " + line.text().strip();
        if (more.length() > MOST_GOALS_TEXT) {
            tellPending();
            refuse(line, "The bracket with the goals is not closed");
        } else {
            pending = open.withGoals(more, open.goalsLine());
            understood++;
        }
    }

    private void tellPending() {
        if (pending == null) {
            return;
        }
        var told = pending;
        pending = null;
        try {
            listener.match(told.complete());
        } catch (NotUnderstood e) {
            listener.match(told.match());
            if (told.goalsLine().number() != told.match().origin().line()) {
                understood--;
                refuse(told.goalsLine(), e.reason());
            } else {
                tell(told.goalsLine(), e.reason());
            }
        }
    }

    private void refuse(Lines.Read line, String reason) {
        refused++;
        tell(line, reason);
    }

    private void tell(Lines.Read line, String reason) {
        listener.refused(new Refusal(new Origin(place, line.number()), line.text(), reason));
    }
}
