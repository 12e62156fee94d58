package remontada.nights;

import com.ibm.icu.text.ListFormatter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import remontada.platform.Room;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.ties.LiveNow;
import remontada.ties.LiveTie;
import remontada.ties.TieSummary;
import remontada.ties.TieTitle;

/// A night in the room of a title: who came back, the news of its only tie, who else went through, or how
/// much was played.
///
/// @param day up to which the page knows
/// @param live those of the ties whose match is on or was broken off: what they needed before it is no news
/// @param parts what was played, such as "two second legs", the most telling first
record NightTitle(
        LocalDate night,
        LocalDate day,
        List<TieSummary> ties,
        NightNews news,
        LiveNow live,
        List<String> parts,
        Words words) {
    private static final int TWO = 2;

    String title() {
        return Room.TITLE.first(Stream.of(comebacks(), onlyTie(), whatCame(), played(), Stream.of(on("night")))
                .flatMap(ways -> ways)
                .map(words::say)
                .map(words::asTitle));
    }

    private Stream<Sentence> comebacks() {
        var comebacks = ties.stream()
                .filter(tie -> tie.ending() != null && tie.ending().comeback())
                .filter(tie -> night.equals(tie.days().decided()))
                .toList();
        return switch (comebacks.size()) {
            case 0 -> Stream.empty();
            case 1 ->
                Stream.of(comebacks.getFirst(), comebacks.getFirst().inShort())
                        .flatMap(tie -> tie.winner().stream()
                                .map(club -> on("comeback")
                                        .with("club", club.name())
                                        .with(
                                                "deficit",
                                                tie.behind() == null
                                                        ? 0
                                                        : tie.behind().goals())));
            case TWO ->
                Stream.of(
                        names("two-comebacks", comebacks),
                        names(
                                "two-comebacks",
                                comebacks.stream().map(TieSummary::inShort).toList()));
            default -> Stream.of(on("comebacks").with("count", comebacks.size()));
        };
    }

    private Stream<Sentence> onlyTie() {
        return ties.size() == 1 && parts.size() == 1 && !isBegun(ties.getFirst())
                ? TieTitle.ways(ties.getFirst(), day).map(news -> on("tie").with("news", news))
                : Stream.empty();
    }

    private boolean isBegun(TieSummary tie) {
        return live.of(tie).filter(LiveTie::isBegun).isPresent();
    }

    private Stream<Sentence> whatCame() {
        return news.titles().map(said -> said.with("day", night));
    }

    private Stream<Sentence> played() {
        return parts.isEmpty()
                ? Stream.empty()
                : Stream.of(parts, parts.subList(0, 1))
                        .map(some -> on("played")
                                .with(
                                        "matches",
                                        ListFormatter.getInstance(words.locale())
                                                .format(some)));
    }

    private Sentence names(String key, List<TieSummary> comebacks) {
        return on(key).with("first", winner(comebacks.getFirst())).with("second", winner(comebacks.getLast()));
    }

    private static String winner(TieSummary tie) {
        return tie.winner().orElseThrow().name();
    }

    private Sentence on(String key) {
        return Sentence.of("nights.title-" + key, "day", night);
    }
}
