package remontada.seasons;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import remontada.chance.ChanceQueries;
import remontada.chance.InPlay;
import remontada.chance.Odds;
import remontada.clubs.Club;
import remontada.football.Decider;
import remontada.football.Side;
import remontada.football.TieRules;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.seasons.SeasonPage.Hopeful;
import remontada.seasons.SeasonPage.Way;
import remontada.seasons.WayToTheTitle.Contest;
import remontada.ties.TieSummary;

/// Works out the ways to the title of a season that is on.
final class Onward {
    /// Stages from which all clubs left meet each other, and how many ties each has.
    private static final Map<String, Integer> TIES =
            Map.of("round-of-16", 8, "quarter-final", 4, "semi-final", 2, "final", 1);

    private static final List<String> LATER = List.of("quarter-final", "semi-final", "final");
    private static final TieRules FINAL = new TieRules(1, false, Decider.EXTRA_TIME, Decider.PENALTIES);

    private final ChanceQueries chances;
    private final Words words;

    Onward(DSLContext sql, Words words) {
        this.chances = new ChanceQueries(sql);
        this.words = words;
    }

    /// @param ties of the season, as of the day
    /// @param on how matches stand that are on, by the tie's id
    /// @return none before a stage from which the draw is open, and after the final
    Optional<WayToTheTitle> way(List<TieSummary> ties, LocalDate day, Map<Integer, InPlay> on) {
        var stage = stage(ties);
        if (stage.isEmpty() || stage.stream().allMatch(TieSummary::isDecided)) {
            return Optional.empty();
        }
        var forecasts = chances.forecasts(
                stage.stream()
                        .filter(tie -> !tie.isDecided())
                        .map(TieSummary::id)
                        .toList(),
                day,
                on);
        var contests = stage.stream()
                .map(tie -> new Contest(
                        tie.host(),
                        tie.visitor(),
                        tie.winner()
                                .map(winner -> winner.equals(tie.club(Side.HOST)) ? 1.0 : 0.0)
                                .orElseGet(() ->
                                        requireNonNull(forecasts.get(tie.id())).now())))
                .toList();
        var clubs = contests.stream()
                .flatMap(contest -> Stream.of(contest.host(), contest.visitor()))
                .map(Club::id)
                .toList();
        var contenders = chances.contenders(clubs, day);
        var rules = stage.getFirst().rules();
        return Optional.of(WayToTheTitle.of(
                contests, (one, other, inFinal) -> contenders.before(one.id(), other.id(), inFinal ? FINAL : rules)));
    }

    Way inWords(WayToTheTitle way) {
        int later = way.clubs().getFirst().reaches().length - 1;
        var stages = Stream.concat(
                        LATER.subList(LATER.size() - later, LATER.size()).stream()
                                .map(stage -> words.say("chance.reach-" + stage)),
                        Stream.of(words.say("chance.win")))
                .toList();
        return new Way(
                words.say(Sentence.of("chance.way-lead", "left", later == 0 ? "final" : "stages")),
                stages,
                way.clubs().stream().map(this::hopeful).toList());
    }

    private Hopeful hopeful(WayToTheTitle.Chances club) {
        return new Hopeful(
                club.club().name(),
                club.club().path(),
                Stream.of(club.reaches())
                        .flatMapToDouble(Arrays::stream)
                        .mapToObj(this::percent)
                        .toList());
    }

    private String percent(double chance) {
        return chance == 0
                ? words.say("chance.out")
                : chance > 1 - 1e-9 ? words.say("chance.through") : words.say(Odds.percent(chance));
    }

    /// The latest known stage of the knock-out, if it is one of those.
    private static List<TieSummary> stage(List<TieSummary> ties) {
        var last = ties.stream()
                .filter(tie -> tie.stage().kind().equals("knockout"))
                .max(Comparator.comparingInt(tie -> tie.stage().position()));
        return last.map(latest -> ties.stream()
                        .filter(tie -> tie.stage().id() == latest.stage().id())
                        .toList())
                .filter(stage -> TIES.getOrDefault(stage.getFirst().stage().slug(), 0) == stage.size())
                .orElse(List.of());
    }
}
