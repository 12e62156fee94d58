package remontada.leagues;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.look.Kits;
import remontada.platform.AsOf;
import remontada.platform.Frame;
import remontada.platform.Frame.Crumb;
import remontada.platform.Page;
import remontada.platform.Sentence;
import remontada.platform.Words;

/// A league's season: its table as of the day, and one month of its matches.
///
/// @param notice how far it is
/// @param begun whether anybody has played: without that nobody has a place
/// @param parts the table, in one part or, once the league has split, in several
/// @param notes deductions, halved points, what is missing
/// @param results of the month, newest day first
/// @param fixtures of the month, next day first
/// @param postponed matches put off from a day of the month to one that is not known
/// @param unknown matches of the month whose day has passed without a result here
public record LeaguePage(
        Frame frame,
        String title,
        String notice,
        boolean begun,
        List<Part> parts,
        List<String> notes,
        List<Month> months,
        List<MatchDay> results,
        List<MatchDay> fixtures,
        List<MatchDay> postponed,
        List<MatchDay> unknown,
        List<Crumb> otherSeasons)
        implements Page {

    /// Earlier ones, and as many later ones.
    private static final int OTHER_SEASONS = 20;

    /// @param title empty while the league is whole
    public record Part(String title, List<LeagueRow> rows) {}

    public record Month(String title, String path, boolean shown) {}

    public record MatchDay(LocalDate date, List<LeagueMatch> matches) {}

    static LeaguePage of(LeagueSeason found, YearMonth month, Optional<Sentence> known, AsOf asOf, Words words) {
        var league = found.league();
        var path = league.path(found.season());
        var title = words.say(Sentence.of("leagues.season-title", "league", league.name())
                .with("season", found.season().name()));
        var shown = found.in(month);
        var notice = Stream.concat(Stream.of(notice(found)), known.stream())
                .map(words::say)
                .collect(joining(" "));
        var news = new LeagueTitle(found, known.isPresent(), words);
        var frame = Frame.of(
                        news.title(),
                        news.description(notice),
                        month.equals(found.currentMonth()) ? path : path + "?month=" + month,
                        asOf)
                .called(title)
                .in("seasons")
                .below(new Crumb(words.say("leagues.title"), "/leagues"))
                .wearing(Kits.of(shown.stream()
                        .flatMap(match -> Stream.of(match.home(), match.away()))
                        .map(Club::kit)
                        .toList()))
                .withTable();
        return new LeaguePage(
                frame,
                title,
                notice,
                found.hasBegun(),
                parts(found, words),
                notes(found, words),
                months(found, path, month, words),
                days(shown.stream().filter(LeagueMatch::isPlayed).toList()).reversed(),
                days(shown.stream().filter(match -> match.isToCome(asOf.day())).toList()),
                days(shown.stream().filter(LeagueMatch::postponed).toList()),
                days(shown.stream().filter(match -> match.isUnknown(asOf.day())).toList()),
                league.around(found.season(), OTHER_SEASONS).reversed().stream()
                        .filter(season -> !season.equals(found.season()))
                        .map(season -> new Crumb(season.name(), league.path(season)))
                        .toList());
    }

    private static Sentence notice(LeagueSeason found) {
        var last = found.lastPlayed();
        if (last.isEmpty()) {
            return Sentence.of("leagues.not-begun");
        }
        return Sentence.of(found.isOver() ? "leagues.over" : "leagues.results-up-to", "day", last.get());
    }

    private static List<Part> parts(LeagueSeason found, Words words) {
        var phases = found.table().stream()
                .map(row -> Optional.ofNullable(row.phase()))
                .distinct()
                .toList();
        return phases.stream()
                .map(phase -> new Part(
                        phases.size() == 1 ? "" : words.say("leagues.phase-" + phase.orElse("none")),
                        found.in(phase.orElse(null))))
                .toList();
    }

    private static List<String> notes(LeagueSeason found, Words words) {
        return Stream.of(
                        found.halved().stream().map(phase -> Sentence.of("leagues.halved-" + phase)),
                        found.deductions().stream().map(Deduction::sentence),
                        found.gapsToSay().stream().map(gap -> Sentence.of("leagues.gap-" + gap)))
                .flatMap(notes -> notes)
                .map(words::say)
                .toList();
    }

    private static List<Month> months(LeagueSeason found, String path, YearMonth shown, Words words) {
        return found.months().stream()
                .map(month -> new Month(
                        words.say(Sentence.of("leagues.month", "day", month.atDay(1))),
                        path + "?month=" + month + "#matches",
                        month.equals(shown)))
                .toList();
    }

    private static List<MatchDay> days(List<LeagueMatch> matches) {
        return matches.stream()
                .map(LeagueMatch::date)
                .distinct()
                .map(date -> new MatchDay(
                        date,
                        matches.stream()
                                .filter(match -> match.date().equals(date))
                                .toList()))
                .toList();
    }

    @Override
    public String template() {
        return "leagues/show";
    }
}
