package remontada.matches;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.matches.MatchHistory.Report;
import remontada.matches.MatchHistory.Score;
import remontada.matches.MatchHistoryPage.Entry;
import remontada.matches.MatchHistoryPage.Value;
import remontada.platform.AsOf;
import remontada.platform.Frame;
import remontada.platform.Sentence;
import remontada.platform.Words;

/// Words for a match's history.
final class MatchHistoryView {
    private final Words words;

    private final ZoneId zone;

    /// @param zone the site's own
    MatchHistoryView(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    MatchHistoryPage page(MatchHistory history, AsOf asOf) {
        var heading = words.say(Sentence.of("matches.heading", "home", history.homeName())
                .with("away", history.awayName())
                .with("day", history.day()));
        var lead = words.say(Sentence.of("matches.lead", "competition", history.competitionName())
                .with("season", history.season())
                .with("count", history.reports().size()));
        return new MatchHistoryPage(
                Frame.of(heading, lead, history.path(), asOf),
                heading,
                lead,
                besideEachOther(history.reports().stream().map(this::entry).toList()));
    }

    /// What says the same as stands is not overruled, whoever is believed more.
    private static List<Entry> besideEachOther(List<Entry> entries) {
        var standing = entries.stream()
                .flatMap(entry -> entry.values().stream())
                .filter(Value::stands)
                .collect(Collectors.toMap(Value::name, Value::value, (one, other) -> one));
        return entries.stream().map(entry -> entry.beside(standing)).toList();
    }

    private Entry entry(Report report) {
        return new Entry(
                report.at(),
                moment(report.at().atZone(zone)),
                words.say(Sentence.of("matches.by-" + report.kind(), "source", report.source())),
                words.say(Sentence.of("matches.rank", "rank", report.rank()).with("run", report.run())),
                report.kind().equals("operator") ? null : place(report),
                report.place().matches("https?://.*") ? report.place() : null,
                report.stands(),
                values(report));
    }

    private String moment(ZonedDateTime at) {
        return words.say(Sentence.of("matches.moment", "day", at.toLocalDate())
                .with(
                        "hour",
                        DateTimeFormatter.ofPattern("HH:mm z", words.locale()).format(at)));
    }

    private String place(Report report) {
        return report.line() == 0
                ? report.place()
                : words.say(
                        Sentence.of("matches.place", "place", report.place()).with("line", report.line()));
    }

    private List<Value> values(Report report) {
        var said = report.said();
        var day = said.day();
        return Stream.of(
                        value(report, "day", day == null ? null : words.say(Sentence.of("matches.day", "day", day))),
                        value(report, "kick-off", said.kickOff()),
                        value(report, "round", round(said.round())),
                        value(report, "result", result(report)),
                        value(report, "half-time", score(said.halfTime())),
                        value(report, "extra-time", score(said.extraTime())),
                        value(report, "penalties", score(said.penalties())),
                        value(
                                report,
                                "goals",
                                said.goals() == null ? null : said.goals().toString()),
                        value(report, "ground", said.venue()),
                        value(report, "note", said.note()),
                        written(said.written()))
                .flatMap(List::stream)
                .toList();
    }

    /// A stage of a European season in words; the round of a league or cup as it is.
    private @Nullable String round(@Nullable String round) {
        return round != null && words.knows("stages.headings." + round) ? words.say("stages.headings." + round) : round;
    }

    private List<Value> written(@Nullable String written) {
        return written == null
                ? List.of()
                : List.of(new Value(words.say("matches.values.written"), written, false, false));
    }

    private @Nullable String result(Report report) {
        var status = report.said().status();
        if (status == null) {
            return null;
        }
        var score = score(report.said().score());
        var word = words.say("matches.status." + status);
        if (score == null) {
            return word;
        }
        return status.equals("played")
                ? score
                : words.say(Sentence.of("matches.score-by", "score", score).with("status", word));
    }

    private @Nullable String score(@Nullable Score score) {
        return score == null
                ? null
                : words.say(Sentence.of("bands.score", "host", score.home()).with("visitor", score.away()));
    }

    private List<Value> value(Report report, String name, @Nullable String text) {
        if (text == null) {
            return List.of();
        }
        var stands = report.stands() && report.won().contains(name);
        return List.of(new Value(
                words.say("matches.values." + name),
                text,
                stands,
                !stands && !name.equals("round") && !name.equals("note")));
    }
}
