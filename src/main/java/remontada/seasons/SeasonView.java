package remontada.seasons;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.football.Season;
import remontada.live.LiveView;
import remontada.look.Card;
import remontada.platform.Frame;
import remontada.platform.Room;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.seasons.SeasonPage.Qualifying;
import remontada.seasons.SeasonPage.Way;
import remontada.seasons.SeasonQueries.GroupStage;
import remontada.ties.TieCard;
import remontada.ties.TieOutcomes;
import remontada.ties.TieSummary;

/// Puts a season into words.
final class SeasonView {
    private final Words words;

    SeasonView(Words words) {
        this.words = words;
    }

    /// @param way the ways to the title; null when there is nothing left to win, or too much
    /// @param shown puts its ties into lines
    SeasonPage page(
            Frame frame,
            String heading,
            List<TieSummary> ties,
            @Nullable Way way,
            List<GroupStage> groups,
            SeasonTies shown,
            @Nullable LiveView live) {
        var knockout = ties.stream().filter(SeasonView::isKnockout).toList();
        var before = ties.stream().filter(tie -> !isKnockout(tie)).toList();
        return new SeasonPage(
                frame,
                heading,
                lead(ties),
                shown.bracket(ties),
                way,
                groups.stream().map(this::groupStage).toList(),
                shown.rows(knockout),
                before.isEmpty()
                        ? null
                        : new Qualifying(
                                words.say(Sentence.of("seasons.qualifying", "ties", before.size())),
                                shown.rows(before)),
                live);
    }

    /// "Liverpool won the 2018-19 Champions League".
    String title(Sentence competition, Season season, List<TieSummary> ties) {
        var knockout = ties.stream().filter(SeasonView::isKnockout).toList();
        return new SeasonTitle(competition, season.name(), knockout, words).title();
    }

    String description(String heading, List<TieSummary> ties) {
        var about = words.say(Sentence.of("seasons.about", "heading", heading));
        return Room.DESCRIPTION.fill(
                Stream.of(about, lead(ties)).filter(said -> !said.isEmpty()).toList());
    }

    /// What came of the season, with its final on top.
    Card card(String heading, List<TieSummary> ties) {
        var lead = lead(ties);
        if (lead.isEmpty()) {
            return Card.of(heading, "");
        }
        var card = Card.telling(lead).below(heading).described(heading + " – " + lead);
        return ties.stream()
                .filter(tie -> tie.stage().slug().equals("final") && tie.isDecided())
                .findFirst()
                .map(tie -> new TieCard(tie, words).on(card))
                .orElse(card);
    }

    /// "Liverpool beat Tottenham 2–0 in the final. There were six comebacks in 13 ties with a side behind after the
    /// first leg."
    String lead(List<TieSummary> ties) {
        var behind = ties.stream()
                .filter(SeasonView::isKnockout)
                .filter(tie -> tie.behind() != null)
                .map(TieSummary::ending)
                .filter(Objects::nonNull)
                .filter(TieSummary.Ending::playedOut)
                .toList();
        var won = ties.stream()
                .filter(tie -> tie.stage().slug().equals("final") && tie.isDecided())
                .map(TieOutcomes::sentence);
        var comebacks = behind.isEmpty()
                ? Stream.<Sentence>empty()
                : Stream.of(Sentence.of("seasons.comebacks", "ties", behind.size())
                        .with("running", isOver(ties) ? "no" : "yes")
                        .with(
                                "comebacks",
                                behind.stream()
                                        .filter(TieSummary.Ending::comeback)
                                        .count()));
        return Stream.concat(won, comebacks).map(words::say).collect(Collectors.joining(" "));
    }

    private String groupStage(GroupStage group) {
        return words.say(
                Sentence.of("seasons.group-stage", "stage", group.stage().heading())
                        .with("played", group.played())
                        .with("matches", group.matches()));
    }

    private static boolean isOver(List<TieSummary> ties) {
        return ties.stream().anyMatch(tie -> tie.stage().slug().equals("final") && tie.isDecided());
    }

    private static boolean isKnockout(TieSummary tie) {
        return tie.stage().kind().equals("knockout");
    }
}
