package remontada.ties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;
import remontada.football.Side;
import remontada.live.LiveMark;
import remontada.platform.Sentence;
import remontada.platform.Words;

/// The scoreboard of a tie: a column a leg, then what followed.
///
/// @param caption what is next, or when it was decided
/// @param live marks a match that is on; null when none is
/// @param when the day and hour that the caption ends with
public record Scoreboard(
        String caption, @Nullable LiveMark live, @Nullable MatchTime when, List<String> columns, List<Band> bands) {

    /// One club's band.
    public record Band(Club club, boolean through, List<Cell> cells) {}

    /// @param cssClass of the cell
    /// @param path where its number leads
    /// @param label what the link says to those who do not see the column
    public record Cell(
            String text,
            String cssClass,
            @Nullable String path,
            @Nullable String label) {}

    private record Column(String title, Cell host, Cell visitor) {}

    /// @param live its match of today; null where there is none
    static Scoreboard of(TieSummary tie, TieDetails details, LocalDate day, @Nullable LiveTie live, Words words) {
        var columns = new Columns(tie, details, live, words).all();
        var heardOf = live == null || live.match().heard() == null ? null : live;
        return new Scoreboard(
                heardOf == null ? caption(tie, details, day, words) : caption(heardOf, details, words),
                live == null ? null : live.said().mark().orElse(null),
                heardOf != null
                        ? null
                        : details.next()
                                .filter(_ -> !tie.isDecided())
                                .or(() -> details.last().filter(_ -> details.wasPlayed()))
                                .map(match -> MatchTime.of(match, words))
                                .orElse(null),
                columns.stream().map(Column::title).toList(),
                List.of(band(tie, Side.HOST, columns), band(tie, Side.VISITOR, columns)));
    }

    private static String caption(LiveTie live, TieDetails details, Words words) {
        var zone = details.match(live.match().leg()).map(TieMatch::zone).orElse(null);
        return words.say(live.said().caption(zone));
    }

    private static Band band(TieSummary tie, Side side, List<Column> columns) {
        return new Band(
                tie.club(side),
                tie.ending() != null && tie.ending().winner() == side,
                columns.stream()
                        .map(side == Side.HOST ? Column::host : Column::visitor)
                        .toList());
    }

    private static String caption(TieSummary tie, TieDetails details, LocalDate day, Words words) {
        if (tie.isDecided()) {
            return words.say(details.wasPlayed() ? "ties.decided-on" : "ties.never-played");
        }
        var next = details.next();
        if (next.isEmpty()) {
            return words.say("ties.last-played-on");
        }
        var leg = tie.rules().legs() == 1 && !next.get().isReplay()
                ? 0
                : next.get().number();
        var key = next.get().isPostponed()
                ? "ties.postponed-from"
                : tie.isOverdue(day) ? "ties.was-due-on" : "ties.to-come-on";
        return words.say(Sentence.of(key, "leg", leg));
    }

    private record Columns(
            TieSummary tie, TieDetails details, @Nullable LiveTie live, Words words) {
        List<Column> all() {
            var columns = new ArrayList<Column>();
            details.matches().stream()
                    .filter(match -> !match.isReplay())
                    .map(this::leg)
                    .forEach(columns::add);
            extraTime().ifPresent(columns::add);
            total().ifPresent(columns::add);
            var penalties = Optional.ofNullable(live)
                    .flatMap(LiveTie::penalties)
                    .orElse(tie.scores().penalties());
            if (penalties != null) {
                columns.add(column("ties.penalties", penalties, "scoreboard__leg"));
            }
            details.matches().stream().filter(TieMatch::isReplay).map(this::leg).forEach(columns::add);
            return columns;
        }

        private Column leg(TieMatch match) {
            var title = match.isReplay()
                    ? "ties.column-3"
                    : tie.rules().legs() == 2
                            ? "ties.column-" + match.number()
                            : tie.scores().extraTime() ? "ties.column-90" : "ties.column-match";
            return new Column(
                    words.say(Sentence.of(title).with("awarded", match.wasAwarded() ? "yes" : "no")),
                    cell(match, Side.HOST),
                    cell(match, Side.VISITOR));
        }

        private Cell cell(TieMatch match, Side side) {
            var result = match.result();
            var now = Optional.ofNullable(live)
                    .filter(on -> result == null && on.match().leg() == match.number())
                    .flatMap(LiveTie::goals);
            if (now.isPresent()) {
                return new Cell(Integer.toString(now.get().of(side)), "scoreboard__leg", null, null);
            }
            if (result == null) {
                var due = tie.isDecided() ? "unplayed" : match.venue(side).slug();
                return new Cell(words.say("ties.due-" + due), "scoreboard__leg scoreboard__due", null, null);
            }
            var score = match.isReplay() ? result.score() : result.fullTime();
            int goals = side == match.home() ? score.home() : score.away();
            var label = words.say(Sentence.of("ties.goals-on", "goals", goals)
                    .with("club", tie.club(side).name())
                    .with("day", match.playedOn()));
            return new Cell(Integer.toString(goals), "scoreboard__leg", "/nights/" + match.playedOn(), label);
        }

        private Optional<Column> extraTime() {
            return details.matches().stream()
                    .filter(match -> !match.isReplay())
                    .flatMap(match -> match.leg().stream())
                    .filter(leg -> leg.hadExtraTime())
                    .findFirst()
                    .map(leg -> {
                        var total = leg.score();
                        int home = total.home() - leg.fullTime().home();
                        int away = total.away() - leg.fullTime().away();
                        var goals = leg.atHome() == Side.HOST ? new Goals(home, away) : new Goals(away, home);
                        return column("ties.extra-time", goals, "scoreboard__leg");
                    });
        }

        private Optional<Column> total() {
            var single = tie.rules().legs() == 1 && !tie.scores().extraTime();
            return Optional.ofNullable(live)
                    .flatMap(LiveTie::aggregate)
                    .or(() -> Optional.ofNullable(tie.scores().aggregate()))
                    .filter(_ -> !single)
                    .map(aggregate -> column("ties.total", aggregate, "scoreboard__total"));
        }

        private Column column(String title, Goals goals, String cssClass) {
            return new Column(
                    words.say(title),
                    new Cell(Integer.toString(goals.host()), cssClass, null, null),
                    new Cell(Integer.toString(goals.visitor()), cssClass, null, null));
        }
    }
}
