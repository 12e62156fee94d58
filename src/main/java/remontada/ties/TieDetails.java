package remontada.ties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import remontada.chance.HostScore;
import remontada.chance.RatedFields;
import remontada.chance.TieChance.Grounds;
import remontada.chance.TieSoFar;
import remontada.chance.TieSoFar.TieGoal;
import remontada.football.Goal;
import remontada.football.Ruling;
import remontada.football.Season;
import remontada.football.Tie;

/// What a tie's own page knows beyond its summary.
///
/// @param matches in order, those to come included
/// @param awayGoalsUntil the last season in which away goals counted, where they did once and no longer do
/// @param note what there is to say of a ruling
public record TieDetails(
        List<TieMatch> matches,
        @Nullable Season awayGoalsUntil,
        @Nullable String note) {

    /// What was known of it at the end of a day. A replay is known once there has to be one, a note once the tie is
    /// decided.
    ///
    /// @param tie as it was known then
    TieDetails asOf(TieSummary tie, LocalDate day) {
        var legsAreOver = matches.stream()
                .filter(match -> !match.isReplay())
                .noneMatch(leg -> leg.playedOn().isAfter(day));
        return new TieDetails(
                matches.stream()
                        .filter(match -> legsAreOver || !match.isReplay())
                        .map(match -> match.asOf(day))
                        .toList(),
                awayGoalsUntil,
                tie.isDecided() ? note : null);
    }

    public Optional<TieMatch> match(int number) {
        return matches.stream().filter(match -> match.number() == number).findFirst();
    }

    /// Whether any match has a score.
    public boolean wasPlayed() {
        return matches.stream().anyMatch(TieMatch::isOver);
    }

    /// The first match that is not over.
    public Optional<TieMatch> next() {
        return matches.stream().filter(match -> !match.isOver()).findFirst();
    }

    /// The match that comes last, or came last.
    public Optional<TieMatch> last() {
        return matches.isEmpty() ? Optional.empty() : Optional.of(matches.getLast());
    }

    /// Goals of the legs, without those of a replay.
    public List<Goal> goals() {
        return matches.stream().flatMap(match -> match.tieGoals().stream()).toList();
    }

    /// The tie as far as its chance goes.
    TieSoFar soFar(TieSummary tie) {
        var scores = tie.scores();
        return new TieSoFar(
                tie.rules(),
                new Grounds(isNeutral(1), isNeutral(2)),
                RatedFields.kind(tie.stage().kind()),
                tie.season(),
                tie.host().id(),
                tie.visitor().id(),
                tie.days().first(),
                tie.days().second(),
                score(scores.first()),
                score(scores.second()),
                goals().stream()
                        .map(goal -> new TieGoal(goal.leg(), goal.minute(), goal.side()))
                        .toList(),
                scores.extraTime(),
                tie.ending() == null ? null : tie.ending().winner(),
                tie.ending() != null && tie.ending().playedOut(),
                tie.status() == TieSummary.Status.IN_PLAY);
    }

    private boolean isNeutral(int number) {
        return match(number).filter(TieMatch::neutral).isPresent();
    }

    private static @Nullable HostScore score(@Nullable Goals goals) {
        return goals == null ? null : new HostScore(goals.host(), goals.visitor());
    }

    /// The tie as the rules of the game see it.
    public Tie football(TieSummary tie) {
        var legs = matches.stream().flatMap(match -> match.leg().stream()).toList();
        var ruling = Optional.ofNullable(tie.ending())
                .filter(end -> switch (end.method()) {
                    case COIN_TOSS, WALKOVER, DISQUALIFICATION -> true;
                    default -> false;
                })
                .map(end -> new Ruling(end.method(), end.winner()));
        return new Tie(tie.rules(), legs, ruling.orElse(null));
    }
}
