package remontada.sharing.calendar;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.football.Score;
import remontada.football.Side;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.sharing.calendar.Fixture.Result;
import remontada.ties.Era;
import remontada.ties.Goals;
import remontada.ties.Headline;
import remontada.ties.TieSummary;
import remontada.ties.TieSummary.Ending;

/// What a calendar says of a match: the news in its title, the one sentence of its tie below.
///
/// @param tie what the match is a leg of, if it is one
/// @param day whose end it is said at
record EventWords(Fixture match, Optional<TieSummary> tie, LocalDate day, Words words) {
    private static final int REPLAY = 3;

    /// "Real Madrid v Liverpool (2nd leg, Liverpool 5–2 down)".
    String summary() {
        var result = match.result();
        var said = Sentence.of("calendars.summary-" + (result == null ? "fixture" : "result"))
                .with("home", match.home().name())
                .with("away", match.away().name())
                .with("score", result == null ? "" : written(result.score()))
                .with("about", tie.map(this::about).orElseGet(this::competitionAndStage))
                .with("standing", match.standing().name());
        return words.say(said);
    }

    /// @param address of the page about it; none if a client could not follow it
    String description(Optional<String> address) {
        return Stream.of(
                        tie.map(known -> words.say(Headline.of(known, day))),
                        Optional.of(words.say(Sentence.of("calendars.which", "about", which()))),
                        note(),
                        address)
                .flatMap(Optional::stream)
                .collect(joining("\n"));
    }

    String competition() {
        return words.say(competitionName());
    }

    Optional<String> stage() {
        return Optional.ofNullable(match.stage()).map(slug -> words.say("stages." + slug));
    }

    private Optional<String> note() {
        return switch (match.standing()) {
            case POSTPONED -> Optional.of(words.say("calendars.postponed"));
            case OFF -> Optional.of(words.say("calendars.never-played"));
            case ON -> match.result() == null ? stillOpen() : Optional.empty();
        };
    }

    private Optional<String> stillOpen() {
        if (!match.playedOn().isAfter(day)) {
            return Optional.of(words.say("calendars.no-result"));
        }
        return match.kickOff() == null ? Optional.of(words.say("calendars.no-hour")) : Optional.empty();
    }

    /// "Champions League 2022-23, round of 16, 2nd leg".
    private Sentence which() {
        var leg = tie.flatMap(known -> numbered(known, leg()));
        return Sentence.of("calendars.of-season", "competition", competitionName())
                .with("season", match.season().name())
                .with("staged", match.stage() == null ? "no" : "yes")
                .with("stage", stage().orElse(""))
                .with("numbered", leg.isPresent() ? "yes" : "no")
                .with("leg", leg.<Object>map(said -> said).orElse(""));
    }

    private Sentence competitionAndStage() {
        return Sentence.of("calendars.in", "competition", competitionName())
                .with("staged", match.stage() == null ? "no" : "yes")
                .with("stage", stage().orElse(""));
    }

    private Sentence competitionName() {
        return match.stage() == null
                ? Sentence.of("ties.just", "name", match.competition())
                : Era.of(match.season()).nameOf(match.competition());
    }

    /// "2nd leg"; of a single match "final".
    private static Optional<Sentence> numbered(TieSummary tie, int leg) {
        return tie.rules().legs() == 1 && leg < REPLAY
                ? Optional.empty()
                : Optional.of(Sentence.of("calendars.leg", "leg", leg));
    }

    /// Of a match of a tie: every one of them has a number.
    private int leg() {
        var number = match.leg();
        return number == null ? 1 : number;
    }

    private Sentence about(TieSummary tie) {
        int leg = leg();
        var name = numbered(tie, leg).orElseGet(tie.stage()::sentence);
        return news(tie, leg)
                .map(news -> Sentence.of("calendars.with-news", "leg", name).with("news", news))
                .orElse(name);
    }

    private Optional<Sentence> news(TieSummary tie, int leg) {
        var result = match.result();
        if (tie.ending() != null && isLast(tie, leg)) {
            return ended(tie, tie.ending(), result);
        }
        if (result != null) {
            return result.extraTime() ? Optional.of(Sentence.of("calendars.extra-time")) : Optional.empty();
        }
        return leg == 1 ? Optional.empty() : standing(tie);
    }

    private static boolean isLast(TieSummary tie, int leg) {
        return leg == (tie.scores().replay() == null ? tie.rules().legs() : REPLAY);
    }

    /// How the tie stands before this match.
    private static Optional<Sentence> standing(TieSummary tie) {
        var goals = tie.scores().aggregate();
        if (goals == null) {
            return Optional.empty();
        }
        if (goals.isLevel()) {
            return Optional.of(Sentence.of("calendars.level", "score", written(goals, Side.HOST)));
        }
        var behind = goals.host() < goals.visitor() ? Side.HOST : Side.VISITOR;
        return Optional.of(
                Sentence.of("calendars.down", "club", tie.club(behind).name())
                        .with("score", written(goals, behind.other())));
    }

    private static Optional<Sentence> ended(TieSummary tie, Ending ending, @Nullable Result result) {
        var scores = tie.scores();
        var winner = ending.winner();
        if (tie.rules().legs() == 1
                && result != null
                && !result.extraTime()
                && result.shootOut() == null
                && !result.score().isLevel()) {
            return Optional.empty();
        }
        return Optional.of(Sentence.of("calendars.through-" + ending.method().slug())
                .with("club", tie.club(winner).name())
                .with("legs", tie.rules().legs())
                .with("comeback", ending.comeback() ? "yes" : "no")
                .with("score", scores.aggregate() == null ? "" : written(scores.aggregate(), winner))
                .with("penalties", scores.penalties() == null ? "" : written(scores.penalties(), winner)));
    }

    private static String written(Goals goals, Side side) {
        return written(new Score(goals.of(side), goals.of(side.other())));
    }

    private static String written(Score score) {
        return score.home() + "–" + score.away();
    }
}
