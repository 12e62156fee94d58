package remontada.lists;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;
import remontada.clubs.ClubTie;
import remontada.comebacks.Pager;
import remontada.football.Method;
import remontada.platform.Csv;

/// A club's lists as data.
final class ListData {
    private ListData() {}

    /// @param count ties won; where the list shows only some outcome, ties with that
    /// @param total ties the list is about
    /// @param items all of them with that outcome, or those of the page that was asked for
    public record Ties(
            Club.Named club, int count, int total, String outcome, int page, int pages, List<ClubTie.Data> items) {}

    /// @param count matches shown; the rest is about them
    /// @param total matches the list is about
    public record Matches(
            Club.Named club,
            int count,
            int total,
            int won,
            int drawn,
            int lost,
            int goalsFor,
            int goalsAgainst,
            int page,
            int pages,
            List<ClubMatch.Data> items) {}

    static Ties ties(TieList list, TieListQueries.Count count, Pager pager, List<ClubTie> ties) {
        return new Ties(
                list.club().named(),
                list.outcome() == TieList.Outcome.ANY ? count.won() : count.listed(),
                count.total(),
                list.outcome().slug(),
                pager.page(),
                pager.pages(),
                ties.stream().map(ClubTie::data).toList());
    }

    static Matches matches(MatchList list, MatchListQueries.Count count, Pager pager, List<ClubMatch> matches) {
        return new Matches(
                list.club().named(),
                count.listed(),
                count.total(),
                count.won(),
                count.drawn(),
                count.lost(),
                count.goalsFor(),
                count.goalsAgainst(),
                pager.page(),
                pager.pages(),
                matches.stream().map(match -> match.data(list.club())).toList());
    }

    static Csv tiesCsv(List<ClubTie> ties) {
        return Csv.of(
                List.of(
                        "season",
                        "competition",
                        "stage",
                        "opponent",
                        "first_leg",
                        "goals_for",
                        "goals_against",
                        "outcome",
                        "method",
                        "tie"),
                ties,
                ListData::cells);
    }

    static Csv matchesCsv(Club club, List<ClubMatch> matches) {
        return Csv.of(
                List.of(
                        "date",
                        "competition",
                        "season",
                        "stage",
                        "opponent",
                        "venue",
                        "goals_for",
                        "goals_against",
                        "result"),
                matches,
                match -> cells(match.data(club)));
    }

    private static List<? extends @Nullable Object> cells(ClubTie tie) {
        var data = tie.data();
        var aggregate = data.aggregate();
        return Arrays.asList(
                data.season(),
                data.competition(),
                data.stage(),
                data.opponent().slug(),
                tie.firstLeg().map(ClubTie.FirstLeg::slug).orElse(null),
                aggregate == null ? null : aggregate.goalsFor(),
                aggregate == null ? null : aggregate.goalsAgainst(),
                data.outcome(),
                tie.method().map(Method::slug).orElse(null),
                data.path());
    }

    private static List<? extends @Nullable Object> cells(ClubMatch.Data match) {
        return Arrays.asList(
                match.date(),
                match.competition(),
                match.season(),
                match.stage(),
                match.opponent().slug(),
                match.venue(),
                match.goalsFor(),
                match.goalsAgainst(),
                match.result());
    }
}
