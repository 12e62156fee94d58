package remontada.nights;

import com.ibm.icu.text.ListFormatter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.ties.LiveNow;
import remontada.ties.LiveTie;
import remontada.ties.TieSummary;

/// What is said first of a night: "Liverpool came back from three goals down.", who went through, what is on,
/// or what is to be played.
///
/// @param ties with a match that night
/// @param matches the others
/// @param live those of the ties that have been heard of and have no result
record NightLead(
        LocalDate night, LocalDate day, List<TieSummary> ties, List<NightMatch> matches, LiveNow live, Words words) {
    /// As the page says it, which is loaded again when something changes.
    List<String> onPage() {
        var on = ties.stream().filter(this::isOn).toList();
        return on.isEmpty() || !news().isEmpty() ? elsewhere() : byWhatIsOn(on);
    }

    /// As it is handed on: that outlives the matches that are on.
    List<String> elsewhere() {
        var news = news();
        if (!news.isEmpty()) {
            return news;
        }
        var parts = new NightParts(words).of(night, ties, matches);
        if (parts.isEmpty()) {
            return List.of(words.say(
                    matches.isEmpty()
                            ? Sentence.of("nights.nothing")
                            : Sentence.of("nights.put-off").with("count", matches.size())));
        }
        return List.of(said(
                ties.stream().anyMatch(this::isTold) ? "that-night" : isToCome() ? "to-be-played" : "played", parts));
    }

    /// Leaves out what may be on or over: what was heard of, but not lately.
    private List<String> byWhatIsOn(List<TieSummary> on) {
        var due = ties.stream().filter(tie -> isNext(tie) && !isTold(tie)).toList();
        var open = matches.stream().filter(match -> match.result() == null).toList();
        var over = matches.stream().filter(match -> match.result() != null).toList();
        var parts = new NightParts(words);
        return Stream.of(
                        said("on-now", parts.of(night, on, List.of())),
                        said("to-be-played", parts.of(night, due, open)),
                        said("played", parts.of(night, List.of(), over)))
                .filter(said -> !said.isEmpty())
                .toList();
    }

    private String said(String key, List<String> parts) {
        return parts.isEmpty()
                ? ""
                : words.say(Sentence.of(
                        "nights." + key,
                        "matches",
                        ListFormatter.getInstance(words.locale()).format(parts)));
    }

    private List<String> news() {
        return new NightNews(night, day, ties, matches, words).sentences();
    }

    /// Also on the night itself, until somebody has a result.
    private boolean isToCome() {
        return !day.isAfter(night)
                && ties.stream().allMatch(this::isNext)
                && NightParts.on(matches).allMatch(match -> match.result() == null);
    }

    private boolean isNext(TieSummary tie) {
        return tie.nextOn().filter(night::equals).isPresent();
    }

    private boolean isOn(TieSummary tie) {
        return live.of(tie).filter(LiveTie::isOn).isPresent();
    }

    private boolean isTold(TieSummary tie) {
        return live.of(tie).filter(LiveTie::isTold).isPresent();
    }
}
