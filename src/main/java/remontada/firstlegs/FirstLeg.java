package remontada.firstlegs;

import java.util.Optional;
import java.util.regex.Pattern;
import remontada.football.Side;
import remontada.platform.ReaderException.NotFound;
import remontada.platform.Sentence;

/// What a first leg was like: its score, who won it by how much, or that nobody did. The host is the side at home
/// in it, so the visitor is at home in the second.
///
/// Addresses: `/first-legs/2-5`, `/first-legs/margin/3/home` (a home win by three), `/first-legs/margin/3/away`,
/// `/first-legs/level`, `/first-legs/any`.
public sealed interface FirstLeg {
    int MOST_GOALS = 15;

    /// The side that goes into the second leg ahead.
    Optional<Side> ahead();

    String path();

    boolean includes(Score score);

    /// "a 2–5 first leg", "a three-goal home win", "a level first leg".
    Sentence name();

    /// "2–5", "Home win by three", "Level", as a table names it.
    Sentence label();

    record Score(int host, int visitor) implements FirstLeg {
        private static final Pattern WRITTEN = Pattern.compile("(0|[1-9]\\d?)-(0|[1-9]\\d?)");

        /// Reads a score as it stands in addresses: `2-5`, host first.
        ///
        /// @throws NotFound saying what would be right
        static FirstLeg parse(String written) {
            var score = WRITTEN.matcher(written);
            if (score.matches()) {
                var host = Integer.parseInt(score.group(1));
                var visitor = Integer.parseInt(score.group(2));
                if (Math.max(host, visitor) <= MOST_GOALS) {
                    return new Score(host, visitor);
                }
            }
            throw new NotFound(
                    Sentence.of("first-legs.no-such-score", "score", written).with("most", MOST_GOALS));
        }

        @Override
        public Optional<Side> ahead() {
            return host == visitor ? Optional.empty() : Optional.of(host > visitor ? Side.HOST : Side.VISITOR);
        }

        @Override
        public String path() {
            return "/first-legs/" + written();
        }

        /// As it stands in addresses and data.
        String written() {
            return host + "-" + visitor;
        }

        @Override
        public boolean includes(Score score) {
            return score.equals(this);
        }

        @Override
        public Sentence name() {
            return Sentence.of("first-legs.name-score", "host", host).with("visitor", visitor);
        }

        @Override
        public Sentence label() {
            return Sentence.of("first-legs.label-score", "host", host).with("visitor", visitor);
        }

        /// Goals by which the host was ahead; negative when behind.
        int lead() {
            return host - visitor;
        }

        /// The same margin, whatever the score.
        public FirstLeg margin() {
            return ahead().<FirstLeg>map(side -> new Margin(Math.abs(host - visitor), side))
                    .orElseGet(Level::new);
        }
    }

    record Margin(int goals, Side winner) implements FirstLeg {
        @Override
        public Optional<Side> ahead() {
            return Optional.of(winner);
        }

        @Override
        public String path() {
            return "/first-legs/margin/" + goals + "/" + venue();
        }

        /// Where the side ahead had played: `home` or `away`.
        String venue() {
            return winner == Side.HOST ? "home" : "away";
        }

        @Override
        public boolean includes(Score score) {
            return score.margin().equals(this);
        }

        @Override
        public Sentence name() {
            return Sentence.of("first-legs.name-margin", "goals", goals).with("venue", venue());
        }

        @Override
        public Sentence label() {
            return Sentence.of("first-legs.label-margin", "goals", goals).with("venue", venue());
        }
    }

    /// Whatever it was like.
    record Any() implements FirstLeg {
        static final String WRITTEN = "any";

        @Override
        public Optional<Side> ahead() {
            return Optional.empty();
        }

        @Override
        public String path() {
            return "/first-legs/" + WRITTEN;
        }

        @Override
        public boolean includes(Score score) {
            return true;
        }

        @Override
        public Sentence name() {
            return Sentence.of("first-legs.name-any");
        }

        @Override
        public Sentence label() {
            return Sentence.of("first-legs.label-any");
        }
    }

    record Level() implements FirstLeg {
        static final String WRITTEN = "level";

        @Override
        public Optional<Side> ahead() {
            return Optional.empty();
        }

        @Override
        public String path() {
            return "/first-legs/" + WRITTEN;
        }

        @Override
        public boolean includes(Score score) {
            return score.ahead().isEmpty();
        }

        @Override
        public Sentence name() {
            return Sentence.of("first-legs.name-level");
        }

        @Override
        public Sentence label() {
            return Sentence.of("first-legs.label-level");
        }
    }
}
