package remontada.intake.footballtxt;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.football.Season;
import remontada.intake.reported.ReportedMatch;

/// Writes a season as football.txt, with `v` between the clubs, in the order given. What is written reads back as it
/// was: a match's line that would not is refused, and what only goes with it (ground, note) is left out or becomes a
/// comment. Own to this project's reader are only notes in square brackets. Goals are written where every scorer is
/// known; a match that is on is written as one to come.
public final class FootballTxtWriter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE MMM/d uuuu", Locale.ENGLISH);

    private final Appendable out;
    private final String title;
    private Line.@Nullable Heading heading;
    private @Nullable LocalDate day;
    private @Nullable LocalTime kickOff;

    private FootballTxtWriter(Appendable out, String title) {
        this.out = out;
        this.title = title;
    }

    /// @throws IllegalArgumentException for a name that football.txt can't hold
    /// @throws IOException when writing fails
    public static void write(String competition, Season season, List<ReportedMatch> matches, Appendable out)
            throws IOException {
        var title = "= %s %s".formatted(competition, season.name().replace('-', '/'));
        if (!new LineReader().read(title).equals(new Line.Title(competition, null, season))) {
            throw new IllegalArgumentException("This is no name of a competition for football.txt: " + competition);
        }
        var writer = new FootballTxtWriter(out, title);
        writer.title();
        for (var match : matches) {
            writer.match(match);
        }
    }

    private void match(ReportedMatch match) throws IOException {
        var above = new Line.Heading(0, match.round(), match.group(), match.leg());
        if (heading == null || !heading.equals(above)) {
            heading(above);
        }
        if (!match.day().equals(day) || kickOff != null && match.kickOff() == null) {
            out.append("  ").append(DAY.format(match.day())).append('\n');
        }
        day = match.day();
        kickOff = match.kickOff();
        for (var line : WrittenMatch.lines(match)) {
            out.append(line).append('\n');
        }
    }

    private void title() throws IOException {
        out.append(title).append("\n\n");
        day = null;
    }

    private void heading(Line.Heading above) throws IOException {
        boolean none = above.round() == null && above.group() == null && above.leg() == null;
        boolean belowGroup = heading != null && heading.group() != null && heading.round() == null;
        if (heading != null && (none || belowGroup)) {
            title();
        }
        if (!none) {
            out.append('\n').append(words(above)).append('\n');
        }
        heading = above;
        day = null;
    }

    private static String words(Line.Heading above) {
        var leg = above.leg() == null ? null : above.leg() == 3 ? "Replay" : "Leg " + above.leg();
        var group = above.group() == null ? null : "Group " + above.group();
        var words = "» "
                + String.join(
                        ", ",
                        Stream.of(group, above.round(), leg)
                                .filter(Objects::nonNull)
                                .toList());
        if (!(new LineReader().read(words) instanceof Line.Heading(int level, var round, var readGroup, var readLeg)
                && new Line.Heading(0, round, readGroup, readLeg).equals(above))) {
            throw new IllegalArgumentException("This is no round for football.txt: " + words);
        }
        return words;
    }
}
