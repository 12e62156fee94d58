package remontada.ties;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.football.Goal;
import remontada.football.Side;
import remontada.football.Swing;
import remontada.look.SwingPicture;
import remontada.platform.Sentence;
import remontada.platform.Words;

/// How a tie swung: drawn for two widths, and the same in a table.
///
/// @param pictures narrow, then wide
/// @param rows a goal each
public record SwingView(List<SwingPicture> pictures, List<Row> rows) {
    /// @param leg "1st leg"; null for a single match
    /// @param score of the match after the goal, home club first
    /// @param standing on aggregate after it
    public record Row(@Nullable String leg, String minute, String scorer, String score, String standing) {}

    /// @return null where no goal was scored, or the goals are not known
    static @Nullable SwingView of(TieSummary tie, TieDetails details, Words words) {
        return Swing.of(details.football(tie), details.goals())
                .filter(swing -> !swing.points().isEmpty())
                .map(swing -> new Telling(tie, details, words).of(swing))
                .orElse(null);
    }

    /// The matches whose goals should be here and are not.
    static List<TieMatch> gaps(TieDetails details) {
        return details.matches().stream()
                .filter(match -> !match.isReplay())
                .filter(match -> match.leg()
                        .map(leg -> leg.score().home() + leg.score().away()
                                != match.goals().size())
                        .orElse(false))
                .toList();
    }

    private record Telling(TieSummary tie, TieDetails details, Words words) {
        SwingView of(Swing swing) {
            var course = course(swing);
            return new SwingView(List.of(SwingPicture.narrow(course), SwingPicture.wide(course)), rows(swing));
        }

        private SwingPicture.Course course(Swing swing) {
            var legs = details.matches().stream()
                    .filter(match -> !match.isReplay())
                    .toList();
            return new SwingPicture.Course(
                    wearer(Side.HOST),
                    wearer(Side.VISITOR),
                    legs.stream().map(this::stretch).toList(),
                    swing.points().stream().map(this::goal).toList(),
                    legs.stream()
                            .filter(TieMatch::isOver)
                            .mapToInt(Telling::minutes)
                            .sum(),
                    tie.ending() != null && tie.ending().comeback());
        }

        private SwingPicture.Wearer wearer(Side side) {
            var club = tie.club(side);
            return new SwingPicture.Wearer(
                    club.kit().cssClass(), words.say(Sentence.of("ties.ahead", "club", club.shortName())));
        }

        private SwingPicture.Stretch stretch(TieMatch match) {
            var at = match.town() == null ? tie.club(match.home()).shortName() : match.town();
            var placed = !match.neutral() || match.town() != null;
            var name = Sentence.of("ties.swing-leg", "leg", tie.rules().legs() == 1 ? 0 : match.number())
                    .with("placed", placed ? "yes" : "no")
                    .with("at", placed ? at : "");
            return new SwingPicture.Stretch(words.say(name), minutes(match));
        }

        private static int minutes(TieMatch match) {
            return match.result() != null && match.result().extraTime() != null ? 120 : 90;
        }

        private SwingPicture.Goal goal(Swing.Point point) {
            var goal = point.goal();
            var label = Sentence.of("ties.goal-label", "minute", minute(goal))
                    .with("kind", goal.kind().name())
                    .with("scorer", FamilyName.of(goal.scorer()));
            return new SwingPicture.Goal(
                    goal.tieMinute(), goal.side() == Side.HOST, words.say(label).strip());
        }

        private List<Row> rows(Swing swing) {
            var rows = new ArrayList<Row>();
            var before = new Goals(0, 0);
            int leg = 1;
            for (var point : swing.points()) {
                if (point.goal().leg() != leg) {
                    leg = point.goal().leg();
                    var first = tie.scores().first();
                    before = first == null ? before : first;
                }
                rows.add(row(point, before));
            }
            return rows;
        }

        private Row row(Swing.Point point, Goals before) {
            var goal = point.goal();
            var match = details.match(goal.leg()).orElseThrow();
            var inLeg = new Goals(point.host() - before.host(), point.visitor() - before.visitor());
            var scorer = Sentence.of("ties.goal-scorer", "known", goal.scorer() == null ? "no" : "yes")
                    .with("scorer", goal.scorer() == null ? "" : goal.scorer())
                    .with("kind", goal.kind().name())
                    .with("club", tie.club(goal.side()).name());
            return new Row(
                    tie.rules().legs() == 1
                            ? null
                            : words.say(Sentence.of("ties.column-" + goal.leg(), "awarded", "no")),
                    words.say(Sentence.of("ties.goal-minute", "minute", minute(goal))),
                    words.say(scorer),
                    Written.score(inLeg, match.home()),
                    words.say(standing(point)));
        }

        private Sentence standing(Swing.Point point) {
            var lead = point.hostLead();
            var ahead = lead >= 0 ? Side.HOST : Side.VISITOR;
            return Sentence.of(
                            lead == 0 ? "ties.standing-level" : "ties.standing-ahead",
                            "club",
                            tie.club(ahead).name())
                    .with("score", Written.score(new Goals(point.host(), point.visitor()), ahead));
        }

        private static String minute(Goal goal) {
            return goal.stoppage() > 0 ? goal.minute() + "+" + goal.stoppage() : Integer.toString(goal.minute());
        }
    }
}
