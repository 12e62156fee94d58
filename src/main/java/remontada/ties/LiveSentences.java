package remontada.ties;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import remontada.football.Needs;
import remontada.football.Side;
import remontada.football.Verdict;
import remontada.live.LiveMark;
import remontada.live.LiveMatch;
import remontada.live.LiveMatch.Heard;
import remontada.live.LiveView;
import remontada.live.LiveWords;
import remontada.live.Period;
import remontada.platform.Sentence;
import remontada.platform.Words;

/// What is said of a tie of which a match is played today.
public final class LiveSentences {
    private final LiveTie live;
    private final TieSummary tie;
    private final LiveMatch match;
    private final Words words;

    LiveSentences(LiveTie live, Words words) {
        this.live = live;
        this.tie = live.tie();
        this.match = live.match();
        this.words = words;
    }

    /// The mark of a match that is on; none unless it is.
    public Optional<LiveMark> mark() {
        return match.now()
                .map(now -> new LiveMark(
                        match.tie(),
                        now.period() == Period.ON && now.minute() == null ? null : new LiveWords(words).clock(now)));
    }

    /// What is needed now, or who is ahead where nothing is decided yet; none unless it is on or was broken off.
    public Optional<Sentence> headline() {
        return match.now().map(this::headline).or(() -> match.brokenOff().map(this::brokenOff));
    }

    /// The score in words.
    public Optional<Sentence> score() {
        return live.goals()
                .map(goals -> Sentence.of("live.score", "home", live.home().name())
                        .with("away", live.away().name())
                        .with("score", Written.score(goals, match.home()))
                        .with("tied", match.leg() == 2 ? "yes" : "no")
                        .with("host", tie.host().name())
                        .with("visitor", tie.visitor().name())
                        .with(
                                "aggregate",
                                live.aggregate()
                                        .map(all -> Written.score(all, Side.HOST))
                                        .orElse("")));
    }

    /// "Second leg", and when it was last heard of where that is a while ago.
    ///
    /// @param zone whose clock tells the time; null for UTC
    Sentence caption(@Nullable String zone) {
        var caption = Sentence.of("live.caption", "leg", live.legToName());
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

    /// The same in JSON; none before anything was heard.
    public Optional<LiveData> data() {
        return match.told()
                .map(heard ->
                        LiveData.of(live, heard, headline().map(words::say).orElse("")));
    }

    /// For a script that says aloud what changed; none unless it is on.
    public Optional<LiveView.Stand> stand() {
        return match.now()
                .flatMap(now -> score().map(score -> new LiveView.Stand(
                        match.tie(),
                        now.score().home(),
                        now.score().away(),
                        words.say(Sentence.of("live.goal", "club", live.home().name())),
                        words.say(Sentence.of("live.goal", "club", live.away().name())),
                        words.say("live.corrected"),
                        words.say(score))));
    }

    private Sentence headline(Heard now) {
        var goals = live.ofTie(now.score().home(), now.score().away());
        if (now.period() == Period.PENALTIES) {
            return standing(
                    "live.shoot-out",
                    now.penalties() == null ? new Goals(0, 0) : live.penalties().orElseThrow());
        }
        if (!live.decides()) {
            return standing("live.first-leg", goals);
        }
        var host = live.needs(Side.HOST).orElseThrow();
        if (host.asItStands() == Verdict.LEVEL) {
            return Sentence.of("live.level", "decider", decider(host));
        }
        var behind = host.asItStands() == Verdict.OUT ? Side.HOST : Side.VISITOR;
        return needs(live.needs(behind).orElseThrow(), behind);
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
        return Sentence.of("live.broken-off", "leg", live.legToName())
                .with("score", Written.score(heard.score().home(), heard.score().away()))
                .with("home", live.home().name())
                .with("away", live.away().name())
                .with("timed", heard.minute() == null ? "no" : "yes")
                .with("minute", heard.minute() == null ? 0 : heard.minute());
    }

    private static Sentence decider(Needs needs) {
        return Sentence.of("ties.decider-" + needs.whenLevel().slug());
    }

    private static LocalTime time(Heard heard, @Nullable String zone) {
        return LocalTime.ofInstant(heard.at(), zone == null ? ZoneOffset.UTC : ZoneId.of(zone))
                .truncatedTo(ChronoUnit.MINUTES);
    }
}
