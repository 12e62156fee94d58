package remontada.statements.kinds;

import java.util.Optional;
import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.football.Season;
import remontada.football.Venue;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.Evidence;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Said;
import remontada.statements.Situation;
import remontada.ties.Goals;

/// What the away-goals rule would have made of it, where it counted once and no longer does. Before the second leg only
/// where it would have turned on an ordinary score.
public final class AwayGoalsGone implements Kind<Facts> {
    private static final String ID = "away-goals-gone";
    private static final int ORDINARY = 3;

    @Override
    public Stream<Claim> claims(Facts facts) {
        var until = facts.details().awayGoalsUntil();
        var first = facts.tie().scores().first();
        if (until == null
                || first == null
                || facts.tie().rules().legs() != 2
                || facts.tie().rules().awayGoals()) {
            return Stream.empty();
        }
        return facts.isDecided()
                ? wouldHaveGoneThrough(facts, first).map(club -> after(facts, club, until)).stream()
                : before(facts, first, until);
    }

    /// The club with more away goals in a tie that was level after 180 minutes.
    private static Optional<Club> wouldHaveGoneThrough(Facts facts, Goals first) {
        var scores = facts.tie().scores();
        var second = scores.secondAfter90();
        if (second == null || !scores.extraTime() || second.host() == first.visitor()) {
            return Optional.empty();
        }
        return Optional.of(
                second.host() > first.visitor()
                        ? facts.tie().host()
                        : facts.tie().visitor());
    }

    private static Claim after(Facts facts, Club club, Season until) {
        var fate = facts.fate(club);
        var sentence = Sentence.of("statements.away-goals-gone-after", "fate", fate)
                .with("club", club.name())
                .with("until", year(until));
        return claim(facts, sentence, fate.equals("out") ? 84 : 40);
    }

    private static Stream<Claim> before(Facts facts, Goals first, Season until) {
        return facts.isLevel()
                ? Stream.of(claim(facts, level(facts, first, until), 52))
                : facts.situation().stream()
                        .flatMap(situation -> enough(facts, situation, first).stream()
                                .map(score -> claim(facts, sentence(situation, score, until), 51)));
    }

    private static Sentence level(Facts facts, Goals first, Season until) {
        boolean goalless = first.host() == 0;
        return Sentence.of("statements.away-goals-gone-level", "goalless", goalless ? "yes" : "no")
                .with(
                        "club",
                        goalless
                                ? facts.tie().host().name()
                                : facts.tie().visitor().name())
                .with("until", year(until));
    }

    /// The lowest second-leg score by which the club behind would have gone through on away goals.
    private static Optional<String> enough(Facts facts, Situation situation, Goals first) {
        int own = first.of(facts.side(situation.chaser()));
        int other = first.of(facts.side(situation.leader()));
        if (situation.secondLeg() == Venue.HOME) {
            return own > 0 && situation.deficit() <= ORDINARY
                    ? Optional.of(Said.score(situation.deficit(), 0))
                    : Optional.empty();
        }
        return other + 1 <= ORDINARY
                ? Optional.of(Said.score(other + 1, other + 1 - situation.deficit()))
                : Optional.empty();
    }

    private static Sentence sentence(Situation situation, String score, Season until) {
        return Sentence.of(
                        "statements.away-goals-gone-before",
                        "club",
                        situation.chaser().name())
                .with("score", score)
                .with("until", year(until));
    }

    private static Claim claim(Facts facts, Sentence sentence, int weight) {
        return Claim.of(ID, sentence, weight)
                .shownBy(Evidence.of(facts.tie().path()).at("swing"));
    }

    private static String year(Season until) {
        return Integer.toString(until.startYear() + 1);
    }
}
