package remontada.ties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import remontada.football.Decider;
import remontada.football.LevelAggregate;
import remontada.football.Method;
import remontada.football.Needs;
import remontada.football.Rescue;
import remontada.football.Side;
import remontada.platform.Sentence;
import remontada.ties.TieSummary.Ending;

/// What stands below the one sentence: before the decision the rule behind it and what the other side can afford,
/// afterwards how it came about.
public final class Explanation {
    private final TieSummary tie;
    private final TieDetails details;
    private final List<Sentence> sentences = new ArrayList<>();

    private Explanation(TieSummary tie, TieDetails details) {
        this.tie = tie;
        this.details = details;
    }

    public static List<Sentence> of(TieSummary tie, TieDetails details) {
        var explanation = new Explanation(tie, details);
        switch (tie.status()) {
            case SCHEDULED, IN_PLAY -> explanation.rule();
            case FIRST_LEG_PLAYED -> explanation.beforeSecondLeg();
            case DECIDED -> Optional.ofNullable(tie.ending()).ifPresent(explanation::afterwards);
        }
        details.matches().forEach(explanation::noted);
        return List.copyOf(explanation.sentences);
    }

    private void beforeSecondLeg() {
        var behind = tie.behind();
        if (behind != null) {
            sentences.add(Sentence.of(
                            "ties.can-afford",
                            "club",
                            tie.club(behind.side().other()).name())
                    .with("lead", behind.goals())
                    .with("most", behind.goals() - 1));
        }
        var side = behind == null ? Side.VISITOR : behind.side();
        var needs = details.football(tie).needs(side);
        var sameForEveryScore = needs.map(Needs::ifAggregateIsLevel)
                .filter(LevelAggregate.AllLevel.class::isInstance)
                .isPresent();
        if (sameForEveryScore) {
            sentences.add(Sentence.of("ties.level-means")
                    .with("gone", tie.rules().awayGoals() || details.awayGoalsUntil() == null ? "no" : "yes")
                    .with("since", awayGoalsGoneSince())
                    .with("deficit", behind == null ? 0 : behind.goals())
                    .with("chain", chain()));
        } else {
            rule();
        }
    }

    private void rule() {
        if (tie.status() == TieSummary.Status.IN_PLAY) {
            sentences.add(Sentence.of("ties.rule-replay", "chain", chainOfReplay()));
        } else if (tie.rules().legs() == 1) {
            sentences.add(Sentence.of("ties.rule-match", "chain", chain()));
        } else if (tie.rules().awayGoals()) {
            sentences.add(Sentence.of("ties.rule-away-goals", "chain", chain()));
        } else {
            sentences.add(Sentence.of("ties.rule-aggregate", "chain", chain())
                    .with("gone", details.awayGoalsUntil() == null ? "no" : "yes")
                    .with("since", awayGoalsGoneSince()));
        }
    }

    private void afterwards(Ending ending) {
        if (details.note() != null && ending.method() != Method.COIN_TOSS) {
            sentences.add(Sentence.of("ties.as-noted", "note", withDashes(details.note())));
        }
        var first = details.match(1).flatMap(TieMatch::leg);
        var second = details.match(2).flatMap(TieMatch::leg);
        var winner = ending.winner();
        if (ending.playedOut() && first.isPresent() && second.isPresent()) {
            var one = first.get().seenBy(winner);
            var two = second.get().seenBy(winner);
            sentences.add(
                    Sentence.of("ties.legs-were", "winner", tie.club(winner).name())
                            .with("first", NeedsSentence.written(one))
                            .with("firstResult", one.result().name())
                            .with("firstVenue", first.get().venue(winner).slug())
                            .with("second", NeedsSentence.written(two))
                            .with("secondResult", two.result().name())
                            .with("secondVenue", second.get().venue(winner).slug())
                            .with("alike", one.result() == two.result() ? "yes" : "no")
                            .with("noted", sentences.isEmpty() ? "no" : "yes")
                            .with("extra", second.get().hadExtraTime() ? "yes" : "no"));
        }
        if (!ending.comeback()
                && tie.rules().legs() == 2
                && Rescue.of(details.football(tie), details.goals()) instanceof Rescue.Yes yes
                && yes.deepest() != null) {
            var since = yes.deepest().since();
            sentences.add(Sentence.of("ties.were-behind", "goals", yes.deepest().goals())
                    .with("leg", since.leg())
                    .with("minute", since.minute()));
        }
    }

    private void noted(TieMatch match) {
        if (match.note() != null && match.isOver()) {
            sentences.add(Sentence.of("ties.noted-leg", "note", withDashes(match.note()))
                    .with("leg", tie.rules().legs() == 1 && !match.isReplay() ? 0 : match.number()));
        }
    }

    private static String withDashes(String note) {
        return note.replaceAll("(\\d)-(\\d)", "$1–$2");
    }

    private String awayGoalsGoneSince() {
        return details.awayGoalsUntil() == null
                ? ""
                : details.awayGoalsUntil().next().name();
    }

    private Sentence chain() {
        return chainOf(tie.rules().whenLevel().slug());
    }

    /// What would follow a level second replay is not known.
    private Sentence chainOfReplay() {
        return tie.rules().whenStillLevel() == Decider.REPLAY
                ? Sentence.of("ties.decider-extra-time")
                : chainOf("extra-time");
    }

    private Sentence chainOf(String first) {
        return Sentence.of(
                "ties.chain-" + first + "-" + tie.rules().whenStillLevel().slug());
    }
}
