package remontada.home;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.ties.TieSummary;

/// The first page's headline: what is coming and who is furthest behind, or how the last round ended.
final class Headline {
    private final Words words;

    Headline(Words words) {
        this.words = words;
    }

    /// "Four Champions League second legs this week. Liverpool are three behind."
    String of(Round round) {
        return Stream.concat(Stream.of(whatIsComing(round)), furthestBehind(round.secondLegs()).stream())
                .map(words::say)
                .map(this::capitalised)
                .collect(Collectors.joining(" "));
    }

    /// "Four Champions League second legs this week."
    String brief(Round round) {
        return capitalised(words.say(whatIsComing(round)));
    }

    /// "Paris Saint-Germain and Arsenal reached the Champions League final of 2025-26."
    ///
    /// @param last the ties of the last round
    String ofLast(List<TieSummary> last) {
        return ofLast(last, "yes");
    }

    private String ofLast(List<TieSummary> last, String dated) {
        if (last.isEmpty()) {
            return words.say("home.headline.nothing");
        }
        var tie = last.getFirst();
        var winners = last.stream()
                .flatMap(decided -> decided.winner().stream())
                .map(club -> club.name())
                .toList();
        var key = switch (tie.stage().slug()) {
            case "final" -> "won";
            case "semi-final" -> winners.size() == 2 ? "finalists" : "last-round";
            default -> "last-round";
        };
        return capitalised(words.say(Sentence.of("home.headline." + key)
                .with("winner", winners.getFirst())
                .with("other", winners.getLast())
                .with("competition", tie.competitionName())
                .with("stage", tie.stage().ties())
                .with("dated", dated)
                .with("season", tie.season().name())));
    }

    /// The same with the clubs' short names, and at last without the season.
    Stream<String> briefOfLast(List<TieSummary> last) {
        var named = last.stream().map(TieSummary::inShort).toList();
        return Stream.of("yes", "no").map(dated -> ofLast(named, dated));
    }

    private static Sentence whatIsComing(Round round) {
        var seconds = round.secondLegs();
        var firsts = round.firstLegs();
        var singles = round.singleMatches();
        var when = when(round);
        if (round.ties().size() == 1) {
            return only(round, round.ties().getFirst(), when);
        }
        var key = !seconds.isEmpty() && !firsts.isEmpty()
                ? "both-legs"
                : !seconds.isEmpty() ? "second-legs" : !firsts.isEmpty() ? "first-legs" : "matches";
        return Sentence.of("home.headline." + key)
                .with("seconds", seconds.size())
                .with("firsts", firsts.size())
                .with("matches", singles.isEmpty() ? round.ties().size() : singles.size())
                .with("competition", round.ties().getFirst().competitionName())
                .with("when", when);
    }

    private static Sentence only(Round round, TieSummary tie, Sentence when) {
        var key = tie.stage().slug().equals("final") && tie.status() == TieSummary.Status.SCHEDULED ? "final" : "only";
        return Sentence.of("home.headline." + key)
                .with("host", tie.host().name())
                .with("visitor", tie.visitor().name())
                .with("competition", tie.competitionName())
                .with("leg", leg(tie))
                .with("day", round.firstDay())
                .with("when", when);
    }

    private static String leg(TieSummary tie) {
        return switch (tie.status()) {
            case SCHEDULED -> tie.rules().legs() == 1 ? "single" : "scheduled";
            case FIRST_LEG_PLAYED -> "second";
            case IN_PLAY, DECIDED -> "replay";
        };
    }

    private static Sentence when(Round round) {
        return switch ((int) Math.min(round.weeksAway(), 2)) {
            case 0 -> Sentence.of("home.this-week");
            case 1 -> Sentence.of("home.next-week");
            default -> Sentence.of("home.from-day", "day", round.firstDay());
        };
    }

    private static List<Sentence> furthestBehind(List<TieSummary> secondLegs) {
        var most = secondLegs.stream().mapToInt(Headline::deficit).max().orElse(0);
        if (most == 0) {
            return List.of();
        }
        var clubs = secondLegs.stream()
                .filter(tie -> deficit(tie) == most)
                .flatMap(tie -> tie.clubBehind().stream())
                .map(club -> club.name())
                .toList();
        var key = switch (clubs.size()) {
            case 1 -> "one-behind";
            case 2 -> "two-behind";
            default -> "more-behind";
        };
        return List.of(Sentence.of("home.headline." + key)
                .with("club", clubs.getFirst())
                .with("other", clubs.getLast())
                .with("clubs", clubs.size())
                .with("deficit", most));
    }

    private static int deficit(TieSummary tie) {
        var behind = tie.behind();
        return behind == null ? 0 : behind.goals();
    }

    private String capitalised(String sentence) {
        return sentence.substring(0, 1).toUpperCase(words.locale()) + sentence.substring(1);
    }
}
