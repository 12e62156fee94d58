package remontada.clubs;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.football.Method;
import remontada.football.Season;
import remontada.football.Streak;
import remontada.leagues.LeaguePlace;
import remontada.news.NewsData;
import remontada.platform.Csv;
import remontada.platform.Statement;
import remontada.ties.LiveData;

/// A club in JSON, and its ties as a table.
public record ClubData(
        String slug,
        String name,
        String country,
        List<FormMatch.Data> form,
        List<StreakData> streaks,
        LeaguePlace.@Nullable Data league,
        Honours honours,
        Comebacks comebacks,
        List<Beginnings> firstLegs,
        List<LiveData> live,
        List<Upcoming.Data> upcoming,
        List<ClubTie.Data> ties,
        List<NewsData> news,
        @Nullable Rating rating,
        List<Statement> statements) {

    /// @param rank among `clubs` that played lately
    public record Rating(double points, int rank, int clubs) {}

    public record StreakData(String run, int matches) {}

    /// @param titles of the European Cup and Champions League
    public record Honours(
            int titles,
            List<String> seasons,
            List<String> finalsLost,
            List<String> europaLeague,
            List<String> conferenceLeague) {}

    public record Comebacks(int made, int behind, int suffered, int ahead) {}

    public record Beginnings(String firstLeg, int through, int total) {}

    static ClubData of(ClubFacts facts) {
        var club = facts.club();
        var record = facts.record();
        return new ClubData(
                club.slug(),
                club.name(),
                club.country(),
                facts.form().data(),
                facts.form().streaks().stream().map(ClubData::streak).toList(),
                facts.place().map(LeaguePlace::data).orElse(null),
                new Honours(
                        record.titles("champions-league").size(),
                        names(record.titles("champions-league")),
                        names(record.finalsLost("champions-league")),
                        names(record.titles("europa-league")),
                        names(record.titles("conference-league"))),
                new Comebacks(
                        record.made().through(),
                        record.made().total(),
                        record.suffered().through(),
                        record.suffered().total()),
                record.beginnings().stream()
                        .map(beginning -> new Beginnings(
                                beginning.firstLeg().slug(),
                                beginning.share().through(),
                                beginning.share().total()))
                        .toList(),
                facts.outlook().live().data(),
                facts.upcoming().stream().map(Upcoming::data).toList(),
                record.ties().stream().map(ClubTie::data).toList(),
                NewsData.of(facts.news(), club),
                facts.rank()
                        .map(rank -> new Rating(rank.points(), rank.rank(), rank.of()))
                        .orElse(null),
                facts.statements());
    }

    static Csv csv(ClubRecord record) {
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
                        "method"),
                record.ties(),
                ClubData::cells);
    }

    private static List<? extends @Nullable Object> cells(ClubTie tie) {
        var aggregate = tie.data().aggregate();
        return Arrays.asList(
                tie.tie().season().name(),
                tie.tie().competition().slug(),
                tie.tie().stage().slug(),
                tie.opponent().slug(),
                tie.firstLeg().map(ClubTie.FirstLeg::slug).orElse(null),
                aggregate == null ? null : aggregate.goalsFor(),
                aggregate == null ? null : aggregate.goalsAgainst(),
                tie.outcome().slug(),
                tie.method().map(Method::slug).orElse(null));
    }

    private static StreakData streak(Streak streak) {
        return new StreakData(streak.run().slug(), streak.matches());
    }

    private static List<String> names(List<Season> seasons) {
        return seasons.stream().map(Season::name).toList();
    }
}
