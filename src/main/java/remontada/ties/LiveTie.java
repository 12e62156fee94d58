package remontada.ties;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import remontada.chance.InPlay;
import remontada.football.ClubScore;
import remontada.football.Decider;
import remontada.football.Needs;
import remontada.football.Side;
import remontada.football.TieRules;
import remontada.football.Verdict;
import remontada.live.LiveMatch;
import remontada.live.LiveMatch.Heard;
import remontada.live.LiveView;
import remontada.live.LiveWords;
import remontada.live.Period;
import remontada.platform.Sentence;
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

    /// The tie's address below `/ties/`.
    public String address() {
        return match.tie();
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
    Optional<Goals> goals() {
        return match.now()
                .or(match::brokenOff)
                .map(heard -> ofTie(heard.score().home(), heard.score().away()));
    }

    Optional<Goals> penalties() {
        return match.now().map(Heard::penalties).map(score -> ofTie(score.home(), score.away()));
    }

    /// Goals of the tie as it stands; none in a replay, which counts for itself.
    Optional<Goals> aggregate() {
        var first = tie.scores().first();
        return goals().filter(_ -> match.leg() != REPLAY)
                .map(now -> match.leg() == 1 || first == null
                        ? now
                        : new Goals(first.host() + now.host(), first.visitor() + now.visitor()));
    }

    /// How far the match is, such as "63′"; null unless it is on.
    public @Nullable String clock() {
        return match.now().map(new LiveWords(words)::clock).orElse(null);
    }

    /// What is needed now, or who is ahead where nothing is decided yet; none unless it is on or was broken off.
    public Optional<Sentence> headline() {
        return match.now().map(this::headline).or(() -> match.brokenOff().map(this::brokenOff));
    }

    /// The score in words.
    public Optional<Sentence> score() {
        return goals().map(goals -> Sentence.of("live.score", "home", home().name())
                .with("away", tie.club(match.home().other()).name())
                .with("score", Written.score(goals, match.home()))
                .with("tied", match.leg() == 2 ? "yes" : "no")
                .with("host", tie.host().name())
                .with("visitor", tie.visitor().name())
                .with(
                        "aggregate",
                        aggregate().map(all -> Written.score(all, Side.HOST)).orElse("")));
    }

    /// "Second leg", and when it was last heard of where that is a while ago.
    ///
    /// @param zone whose clock tells the time; null for UTC
    Sentence caption(@Nullable String zone) {
        var caption = Sentence.of("live.caption", "leg", tie.rules().legs() == 1 && match.leg() == 1 ? 0 : match.leg());
        return match.lastHeard()
                .map(heard -> new Sentence("live.caption-heard", caption.arguments())
                        .with(
                                "score",
                                Written.score(
                                        heard.score().home(), heard.score().away()))
                        .with("clock", new LiveWords(words).clock(heard))
                        .with("at", time(heard, zone)))
                .orElse(
                        match.brokenOff().isPresent()
                                ? new Sentence("live.caption-off", caption.arguments())
                                : caption);
    }

    /// When it was last heard of, where that is a while ago; by the clock of Greenwich.
    Optional<Sentence> silence() {
        return match.lastHeard()
                .map(heard -> Sentence.of("live.silent", "at", time(heard, null))
                        .with(
                                "score",
                                Written.score(
                                        heard.score().home(), heard.score().away()))
                        .with("clock", new LiveWords(words).clock(heard)));
    }

    /// The same, naming the tie.
    public Optional<Sentence> lastHeardOf() {
        return silence()
                .map(heard -> new Sentence("live.silent-of", heard.arguments())
                        .with("host", tie.host().name())
                        .with("visitor", tie.visitor().name()));
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

    /// The same in JSON; none before anything was heard.
    public Optional<LiveData> data() {
        return match.told()
                .map(heard ->
                        LiveData.of(this, heard, headline().map(words::say).orElse("")));
    }

    /// For a script that says aloud what changed; none unless it is on.
    public Optional<LiveView.Stand> stand() {
        return match.now()
                .flatMap(now -> score().map(score -> new LiveView.Stand(
                        match.tie(),
                        now.score().home(),
                        now.score().away(),
                        words.say(Sentence.of("live.goal", "club", home().name())),
                        words.say(Sentence.of(
                                "live.goal",
                                "club",
                                tie.club(match.home().other()).name())),
                        words.say("live.corrected"),
                        words.say(score))));
    }

    private static Optional<Integer> minute(Heard now) {
        return now.period() == Period.EXTRA_TIME && now.minute() == null
                ? Optional.of(90)
                : Optional.ofNullable(now.minute());
    }

    private Sentence headline(Heard now) {
        var goals = ofTie(now.score().home(), now.score().away());
        if (now.period() == Period.PENALTIES) {
            return standing(
                    "live.shoot-out",
                    now.penalties() == null ? new Goals(0, 0) : penalties().orElseThrow());
        }
        if (!decides()) {
            return standing("live.first-leg", goals);
        }
        var host = needs(Side.HOST).orElseThrow();
        if (host.asItStands() == Verdict.LEVEL) {
            return Sentence.of("live.level", "decider", decider(host));
        }
        var behind = host.asItStands() == Verdict.OUT ? Side.HOST : Side.VISITOR;
        return needs(needs(behind).orElseThrow(), behind);
    }

    private Sentence needs(Needs needs, Side behind) {
        var said = Sentence.of("live.needs", "club", tie.club(behind).name())
                .with("through", needs.goalsToGoThrough())
                .with("single", tie.rules().legs() == 1 ? "yes" : "no");
        return needs.goalsToLevel().isEmpty()
                ? said
                : new Sentence("live.needs-level", said.arguments())
                        .with("level", needs.goalsToLevel().getAsInt())
                        .with("decider", decider(needs));
    }

    private Sentence standing(String key, Goals goals) {
        int lead = goals.host() - goals.visitor();
        var ahead = lead >= 0 ? Side.HOST : Side.VISITOR;
        return Sentence.of(key, "level", lead == 0 ? "yes" : "no")
                .with("club", tie.club(ahead).name())
                .with("score", Written.score(goals, ahead));
    }

    private Sentence brokenOff(Heard heard) {
        return Sentence.of("live.broken-off", "leg", tie.rules().legs() == 1 && match.leg() == 1 ? 0 : match.leg())
                .with("score", Written.score(heard.score().home(), heard.score().away()))
                .with("home", home().name())
                .with("away", tie.club(match.home().other()).name())
                .with("timed", heard.minute() == null ? "no" : "yes")
                .with("minute", heard.minute() == null ? 0 : heard.minute());
    }

    private boolean decides() {
        return match.leg() >= tie.rules().legs();
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

    private static Sentence decider(Needs needs) {
        return Sentence.of("ties.decider-" + needs.whenLevel().slug());
    }

    private Goals ofTie(int home, int away) {
        return match.home() == Side.HOST ? new Goals(home, away) : new Goals(away, home);
    }

    private remontada.clubs.Club home() {
        return tie.club(match.home());
    }

    private static LocalTime time(Heard heard, @Nullable String zone) {
        return LocalTime.ofInstant(heard.at(), zone == null ? ZoneOffset.UTC : ZoneId.of(zone))
                .truncatedTo(ChronoUnit.MINUTES);
    }
}
