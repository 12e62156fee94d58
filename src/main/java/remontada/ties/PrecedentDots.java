package remontada.ties;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import remontada.platform.Sentence;
import remontada.platform.Words;

/// The count of precedents and their dots, as a tie's page prints them.
///
/// @param number "0 in 15"
/// @param said what that number counts
/// @param told both in a sentence that stands by itself; null where there is no precedent
/// @param heading of the dots
/// @param counted which ties are counted
/// @param evidence the list of comebacks behind them; null for level first legs
/// @param rows none when there is no precedent at all
public record PrecedentDots(
        String number,
        String said,
        @Nullable String told,
        String heading,
        String counted,
        boolean ofLevelTies,
        @Nullable String evidence,
        List<Row> rows) {
    /// So many dots are still to be told apart, and light enough to load.
    private static final int MOST_DOTS = 150;

    /// @param cut how many of the ties show, where not all do
    public record Row(
            String heading,
            String where,
            String count,
            @Nullable String cut,
            List<Precedent> dots) {}

    /// Of the dots of those that went through.
    public String cssClass() {
        return ofLevelTies ? "through" : "made";
    }

    static @Nullable PrecedentDots of(TieSummary tie, Precedents.@Nullable Rows rows, Words words) {
        return rows == null ? null : new Drawing(tie, words).of(rows);
    }

    /// The count in a sentence that stands by itself; none where there is no precedent.
    static Optional<String> told(TieSummary tie, Precedents.@Nullable Rows rows, Words words) {
        return Optional.ofNullable(rows)
                .map(Precedents.Rows::own)
                .filter(own -> own.total() > 0)
                .map(own ->
                        new PrecedentSentence(tie, own.margin(), own.secondLeg(), words).of(own.count(), own.total()));
    }

    /// The ties counted: "Champions League knockout ties".
    static Sentence counted(TieSummary tie) {
        return Sentence.of("ties.set", "competition", tie.competitionName())
                .with("kind", Sentence.of("ties.kind-" + tie.stage().kind()));
    }

    private record Drawing(TieSummary tie, Words words) {
        PrecedentDots of(Precedents.Rows rows) {
            var own = rows.own();
            var counted = words.say(PrecedentDots.counted(tie));
            var level = own.isOfLevelTies();
            var kind = level ? "level" : "behind";
            var said = sentence((own.total() == 0 ? "none-" : "number-") + kind, own);
            return new PrecedentDots(
                    own.total() == 0 ? words.say("ties.none-of") : count(own),
                    words.say(said),
                    told(tie, rows, words).orElse(null),
                    words.say(sentence(level ? "precedents-level" : "precedents", own)),
                    counted,
                    level,
                    evidence(own),
                    rows.neighbours().stream()
                            .filter(row -> row.total() > 0)
                            .map(row -> row(row, kind))
                            .toList());
        }

        private Row row(Precedents row, String kind) {
            var cut = row.total() > MOST_DOTS
                    ? words.say(
                            Sentence.of("ties.latest-only", "shown", MOST_DOTS).with("total", row.total()))
                    : null;
            return new Row(
                    words.say(sentence("row-" + kind, row)),
                    words.say(sentence("row-" + kind + "-where", row)),
                    count(row),
                    cut,
                    row.ties().stream()
                            .skip(Math.max(0, row.total() - MOST_DOTS))
                            .toList());
        }

        private String count(Precedents row) {
            return words.say(Sentence.of("ties.count-of", "0", row.count()).with("1", row.total()));
        }

        private Sentence sentence(String key, Precedents row) {
            return Sentence.of("ties." + key, "venue", row.secondLeg().slug())
                    .with("least", row.margin().least())
                    .with("orMore", row.margin().orMore())
                    .with("decided", tie.isDecided());
        }

        /// The list of the comebacks among them, as of the day that they are counted to; none of qualifying ties, which
        /// no list keeps apart.
        private @Nullable String evidence(Precedents own) {
            if (own.isOfLevelTies() || !tie.stage().kind().equals("knockout")) {
                return null;
            }
            var deficit = (own.margin().orMore() ? "min-deficit=" : "deficit=")
                    + own.margin().least();
            var second = tie.days().second();
            return "/comebacks?competition=" + tie.competition().slug()
                    + "&era=" + Era.of(tie.season()).slug()
                    + "&" + deficit
                    + "&second-leg=" + own.secondLeg().slug()
                    + (tie.isDecided() && second != null ? "&on=" + second.minusDays(1) : "");
        }
    }
}
