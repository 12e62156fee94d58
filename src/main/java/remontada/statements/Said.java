package remontada.statements;

import java.util.List;
import remontada.football.ClubScore;
import remontada.football.Venue;
import remontada.platform.Sentence;
import remontada.ties.Goals;
import remontada.ties.Stage;

/// Parts of sentences that many kinds share.
public final class Said {
    private Said() {}

    /// `2–5`, with an en dash.
    public static String score(int one, int other) {
        return one + "–" + other;
    }

    /// The score as it is said: the higher number first, whoever scored it.
    public static String winnerFirst(ClubScore score) {
        return score(
                Math.max(score.goalsFor(), score.goalsAgainst()), Math.min(score.goalsFor(), score.goalsAgainst()));
    }

    /// The same of a leg.
    public static String winnerFirst(Goals goals) {
        return score(Math.max(goals.host(), goals.visitor()), Math.min(goals.host(), goals.visitor()));
    }

    /// "two", "three or more": from three on a deficit is counted with all that are larger.
    public static Sentence margin(int goals) {
        return Sentence.of("statements.margin", "goals", goals).with("more", goals >= 3 ? "yes" : "no");
    }

    /// "two or more".
    public static Sentence atLeast(int goals) {
        return Sentence.of("statements.margin", "goals", goals).with("more", "yes");
    }

    /// "Roma, Barcelona and Liverpool".
    public static Object list(List<?> items) {
        if (items.isEmpty()) {
            return "";
        }
        Object first = items.getFirst();
        if (items.size() == 1) {
            return first;
        }
        for (var next : items.subList(1, items.size() - 1)) {
            first = Sentence.of("statements.list-middle", "first", first).with("next", next);
        }
        return Sentence.of("statements.list-end", "first", first).with("last", items.getLast());
    }

    /// "semi-finals": several ties of a stage, over the years.
    public static Sentence many(Stage stage) {
        return Sentence.of("statements.many-of-" + stage.slug());
    }

    /// A slug as patterns can select by it.
    public static String word(String slug) {
        return slug.replace('-', '_');
    }

    /// Where the chaser lost the first leg, for patterns: `home` or `away`.
    public static String ground(Venue secondLeg) {
        return secondLeg.other().slug();
    }
}
