package remontada.clubs;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.football.Method;
import remontada.football.Side;
import remontada.ties.Goals;
import remontada.ties.TieSummary;

/// A tie as one of its clubs saw it.
public record ClubTie(TieSummary tie, Side side) {
    /// How a tie stands for the club, as data and as a key of messages.
    public enum Outcome {
        TO_COME("to-come"),
        SECOND_LEG_TO_COME("second-leg-to-come"),
        REPLAY_TO_COME("replay-to-come"),
        CAME_BACK("came-back"),
        WENT_THROUGH("went-through"),
        WENT_OUT("went-out"),
        WON_FINAL("won"),
        LOST_FINAL("lost");

        private final String slug;

        Outcome(String slug) {
            this.slug = slug;
        }

        public String slug() {
            return slug;
        }
    }

    /// What the first leg was to the club, as data, parameter and key of messages.
    public enum FirstLeg {
        WON_HOME("won-home"),
        WON_AWAY("won-away"),
        DREW_HOME("drew-home"),
        DREW_AWAY("drew-away"),
        LOST_HOME("lost-home"),
        LOST_AWAY("lost-away");

        private final String slug;

        FirstLeg(String slug) {
            this.slug = slug;
        }

        public String slug() {
            return slug;
        }
    }

    /// The tie in JSON, goals of the club first.
    public record Data(
            String competition,
            String season,
            String stage,
            String path,
            Club.Named opponent,
            @Nullable Score firstLeg,
            @Nullable Score secondLeg,
            @Nullable Score aggregate,
            String outcome,
            @Nullable String method) {}

    /// @param goalsFor of the club
    public record Score(int goalsFor, int goalsAgainst) {}

    public static ClubTie of(Club club, TieSummary tie) {
        return new ClubTie(tie, tie.host().id() == club.id() ? Side.HOST : Side.VISITOR);
    }

    public Club opponent() {
        return tie.club(side.other());
    }

    public Data data() {
        return new Data(
                tie.competition().slug(),
                tie.season().name(),
                tie.stage().slug(),
                tie.path(),
                opponent().named(),
                score(tie.scores().first()),
                score(tie.scores().second()),
                score(tie.scores().aggregate()),
                outcome().slug(),
                method().map(Method::slug).orElse(null));
    }

    public boolean isFinal() {
        return tie.stage().slug().equals("final");
    }

    public Optional<Method> method() {
        return Optional.ofNullable(tie.ending()).map(TieSummary.Ending::method);
    }

    public boolean isWon() {
        return tie.ending() != null && tie.ending().winner() == side;
    }

    public boolean isLost() {
        return tie.ending() != null && tie.ending().winner() != side;
    }

    /// Of two legs and decided by football: only such ties count in records.
    public boolean countsInRecords() {
        return tie.rules().legs() == 2 && tie.ending() != null && tie.ending().playedOut();
    }

    /// Whether the club was behind after the first leg.
    public boolean wasBehind() {
        return tie.behind() != null && tie.behind().side() == side;
    }

    /// Whether the other club was.
    public boolean wasAhead() {
        return tie.behind() != null && tie.behind().side() != side;
    }

    public int deficit() {
        return tie.behind() == null ? 0 : tie.behind().goals();
    }

    /// What the first leg of two was to the club; empty before it was played.
    public Optional<FirstLeg> firstLeg() {
        if (tie.rules().legs() != 2 || tie.scores().first() == null) {
            return Optional.empty();
        }
        var atHome = side == Side.HOST;
        if (wasBehind()) {
            return Optional.of(atHome ? FirstLeg.LOST_HOME : FirstLeg.LOST_AWAY);
        }
        if (wasAhead()) {
            return Optional.of(atHome ? FirstLeg.WON_HOME : FirstLeg.WON_AWAY);
        }
        return Optional.of(atHome ? FirstLeg.DREW_HOME : FirstLeg.DREW_AWAY);
    }

    public Outcome outcome() {
        return switch (tie.status()) {
            case SCHEDULED -> Outcome.TO_COME;
            case FIRST_LEG_PLAYED -> Outcome.SECOND_LEG_TO_COME;
            case IN_PLAY -> Outcome.REPLAY_TO_COME;
            case DECIDED -> decided();
        };
    }

    /// `0–3, 4–0`, the club's goals first.
    public String legs() {
        return Stream.of(
                        Optional.ofNullable(tie.scores().first()),
                        Optional.ofNullable(tie.scores().second()),
                        Optional.ofNullable(tie.scores().replay()))
                .flatMap(Optional::stream)
                .map(this::written)
                .collect(Collectors.joining(", "));
    }

    /// `4–3`; empty before the first leg.
    public String total() {
        return Optional.ofNullable(tie.scores().aggregate()).map(this::written).orElse("");
    }

    private Outcome decided() {
        if (isFinal()) {
            return isWon() ? Outcome.WON_FINAL : Outcome.LOST_FINAL;
        }
        if (!isWon()) {
            return Outcome.WENT_OUT;
        }
        return tie.ending() != null && tie.ending().comeback() ? Outcome.CAME_BACK : Outcome.WENT_THROUGH;
    }

    private String written(Goals goals) {
        return goals.of(side) + "–" + goals.of(side.other());
    }

    private @Nullable Score score(@Nullable Goals goals) {
        return goals == null ? null : new Score(goals.of(side), goals.of(side.other()));
    }
}
