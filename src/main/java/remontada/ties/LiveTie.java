package remontada.ties;

import java.util.Optional;
import remontada.chance.InPlay;
import remontada.clubs.Club;
import remontada.football.ClubScore;
import remontada.football.Decider;
import remontada.football.Needs;
import remontada.football.Side;
import remontada.football.TieRules;
import remontada.football.Verdict;
import remontada.live.LiveMatch;
import remontada.live.LiveMatch.Heard;
import remontada.live.Period;
import remontada.platform.Words;

/// A tie of which a match is played today: how it stands, and what is needed now.
public final class LiveTie {
    private static final int REPLAY = 3;
    private static final int MANY = 100;

    private final TieSummary tie;
    private final LiveMatch match;
    private final Words words;

    public LiveTie(TieSummary tie, LiveMatch match, Words words) {
        this.tie = tie;
        this.match = match;
        this.words = words;
    }

    LiveMatch match() {
        return match;
    }

    public TieSummary tie() {
        return tie;
    }

    public boolean isOn() {
        return match.now().isPresent();
    }

    /// Whether it is on, or was broken off: it stands otherwise than before it.
    public boolean isBegun() {
        return isOn() || match.brokenOff().isPresent();
    }

    /// Which match of the tie it is; nought where there is only one.
    int legToName() {
        return tie.rules().legs() == 1 && match.leg() == 1 ? 0 : match.leg();
    }

    /// Whether there is anything to tell of it, however old.
    public boolean isTold() {
        return match.told().isPresent();
    }

    /// As lists show it.
    public TieBand.Live listed() {
        return new TieBand.Live(match.tie(), said().mark().orElse(null));
    }

    /// The same in words.
    public LiveSentences said() {
        return new LiveSentences(this, words);
    }

    /// The minute that is being played, or was; nought where it is not known.
    public int minute() {
        return match.told().map(Heard::minute).orElse(0);
    }

    /// How near it is to turning: the fewest goals that change who goes through. None in a shoot-out and while level;
    /// more than any match has seen where this one decides nothing.
    public int goalsToTurn() {
        if (match.now().filter(now -> now.period() == Period.PENALTIES).isPresent()) {
            return 0;
        }
        return needs(Side.HOST)
                .flatMap(host -> needs(Side.VISITOR).map(visitor -> turning(host, visitor)))
                .orElse(MANY);
    }

    private static int turning(Needs host, Needs visitor) {
        if (host.asItStands() == Verdict.LEVEL) {
            return 0;
        }
        var behind = host.asItStands() == Verdict.OUT ? host : visitor;
        return behind.goalsToLevel().orElse(behind.goalsToGoThrough());
    }

    /// Goals of the match that is on.
    public Optional<Goals> goals() {
        return match.now()
                .or(match::brokenOff)
                .map(heard -> ofTie(heard.score().home(), heard.score().away()));
    }

    Optional<Goals> penalties() {
        return match.now().map(Heard::penalties).map(score -> ofTie(score.home(), score.away()));
    }

    /// Goals of the tie as it stands; none in a replay, which counts for itself.
    public Optional<Goals> aggregate() {
        var first = tie.scores().first();
        return goals().filter(_ -> match.leg() != REPLAY)
                .map(now -> match.leg() == 1 || first == null
                        ? now
                        : new Goals(first.host() + now.host(), first.visitor() + now.visitor()));
    }

    /// What one side needs from here; none before the deciding match, in a shoot-out, and unless a match is on.
    Optional<Needs> needs(Side side) {
        return match.now()
                .filter(now -> now.period() != Period.PENALTIES && decides())
                .map(now -> {
                    var score = now.score();
                    var own = side == match.home()
                            ? new ClubScore(score.home(), score.away())
                            : new ClubScore(score.away(), score.home());
                    var before = before(side);
                    return now.period() == Period.EXTRA_TIME ? before.inExtraTimeAt(own) : before.at(own);
                });
    }

    /// What the model needs to know; none where it knows nothing: in a shoot-out, a replay, or without the minute.
    public Optional<InPlay> inPlay() {
        return match.now()
                .filter(now -> now.period() != Period.PENALTIES && match.leg() != REPLAY)
                .flatMap(now -> minute(now).map(minute -> {
                    var goals = ofTie(now.score().home(), now.score().away());
                    return new InPlay(
                            match.leg(),
                            minute,
                            now.period() == Period.HALF_TIME,
                            now.period() == Period.EXTRA_TIME,
                            goals.host(),
                            goals.visitor());
                }));
    }

    /// Whether the match that is on is the one that decides.
    boolean decides() {
        return match.leg() >= tie.rules().legs();
    }

    Club home() {
        return tie.club(match.home());
    }

    Club away() {
        return tie.club(match.home().other());
    }

    /// Goals of a match told home side first, as a tie has them.
    Goals ofTie(int home, int away) {
        return match.home() == Side.HOST ? new Goals(home, away) : new Goals(away, home);
    }

    private static Optional<Integer> minute(Heard now) {
        return now.period() == Period.EXTRA_TIME && now.minute() == null
                ? Optional.of(90)
                : Optional.ofNullable(now.minute());
    }

    private Needs before(Side side) {
        var rules = tie.rules();
        var first = tie.scores().first();
        if (match.leg() == 2 && first != null) {
            return Needs.before(rules, new ClubScore(first.of(side), first.of(side.other())), side == Side.VISITOR);
        }
        var single = match.leg() == REPLAY
                ? new TieRules(1, false, Decider.EXTRA_TIME, rules.whenStillLevel())
                : new TieRules(1, false, rules.whenLevel(), rules.whenStillLevel());
        return Needs.before(single, ClubScore.GOALLESS, side == match.home());
    }
}
