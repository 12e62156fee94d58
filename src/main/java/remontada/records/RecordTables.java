package remontada.records;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import remontada.comebacks.Address;
import remontada.comebacks.TieFilter;
import remontada.football.Season;
import remontada.platform.Foremost;
import remontada.records.Records.Line;
import remontada.records.Records.Table;
import remontada.records.Subject.Decade;
import remontada.records.Subject.OneClub;
import remontada.records.Subject.OneSeason;
import remontada.records.Subject.OneStage;
import remontada.records.Tally.OfClub;
import remontada.records.Tally.OfSeason;
import remontada.records.Tally.OfStage;

/// The tables of a filter's tallies, each with the lists behind its figures.
final class RecordTables {
    private static final Comparator<OfClub> BY_NAME = Comparator.comparing(
                    (OfClub club) -> club.club().name())
            .thenComparing(club -> club.club().id());

    private static final int YEARS_IN_A_DECADE = 10;

    private final TieFilter filter;
    private final Tallies tallies;

    RecordTables(TieFilter filter, Tallies tallies) {
        this.filter = filter;
        this.tallies = tallies;
    }

    /// Those that have a line.
    List<Table> all() {
        return Stream.of(
                        most(
                                "clubs",
                                tallies.clubs(),
                                OfClub::made,
                                club -> address().with("club", club)),
                        most(
                                "suffered",
                                tallies.clubs(),
                                OfClub::suffered,
                                club -> address().with("against", club)),
                        most(
                                "rescues",
                                tallies.clubs(),
                                OfClub::rescued,
                                club -> address().with("club", club).with("kind", "rescue")),
                        never(tallies.clubs()),
                        stages(tallies.stages()),
                        decades(tallies.seasons()),
                        seasons(tallies.seasons()))
                .filter(table -> !table.lines().isEmpty())
                .toList();
    }

    /// Clubs by a count, most first; of two with as many, the one that needed fewer ties.
    private Table most(String name, List<OfClub> clubs, Function<OfClub, Tally> tally, Function<String, Address> list) {
        var order = Comparator.comparing((OfClub club) -> -tally.apply(club).count())
                .thenComparing(club -> tally.apply(club).total())
                .thenComparing(BY_NAME);
        var some = clubs.stream().filter(club -> tally.apply(club).count() > 0);
        return new Table(
                name,
                Foremost.of(some, order, Records.LINES).stream()
                        .map(club -> line(
                                new OneClub(club.club()),
                                tally.apply(club),
                                list.apply(club.club().slug())))
                        .toList());
    }

    /// Clubs that never came back, most often behind first.
    private Table never(List<OfClub> clubs) {
        var order = Comparator.comparing((OfClub club) -> -club.made().total()).thenComparing(BY_NAME);
        var some = clubs.stream()
                .filter(club -> club.made().count() == 0 && club.made().total() > 0);
        return new Table(
                "never",
                Foremost.of(some, order, Records.LINES).stream()
                        .map(club -> line(
                                new OneClub(club.club()),
                                club.made(),
                                address().with("club", club.club().slug())))
                        .map(line -> new Line(line.subject(), line.tally(), line.all(), line.all()))
                        .toList());
    }

    private Table stages(List<OfStage> stages) {
        return new Table(
                "stages",
                stages.stream()
                        .map(stage ->
                                line(new OneStage(stage.stage()), stage.tally(), address(filter.at(stage.stage()))))
                        .toList());
    }

    /// The last ones, in order.
    private Table decades(List<OfSeason> seasons) {
        var decades = new TreeMap<Integer, Tally>();
        seasons.forEach(season -> decades.merge(
                season.season().startYear() / YEARS_IN_A_DECADE * YEARS_IN_A_DECADE, season.tally(), Tally::plus));
        return new Table(
                "decades",
                decades.entrySet().stream()
                        .skip(Math.max(0, decades.size() - Records.LINES))
                        .map(decade -> line(
                                new Decade(decade.getKey()),
                                decade.getValue(),
                                address(filter.within(
                                        new Season(decade.getKey()),
                                        new Season(decade.getKey() + YEARS_IN_A_DECADE - 1)))))
                        .toList());
    }

    private Table seasons(List<OfSeason> seasons) {
        var order = Comparator.comparingInt((OfSeason season) -> -season.tally().count())
                .thenComparingInt(season -> season.tally().total())
                .thenComparing(OfSeason::season, Comparator.reverseOrder());
        var some = seasons.stream().filter(season -> season.tally().count() > 0);
        return new Table(
                "seasons",
                Foremost.of(some, order, Records.LINES).stream()
                        .map(season -> line(
                                new OneSeason(season.season()),
                                season.tally(),
                                address(filter.within(season.season(), season.season()))))
                        .toList());
    }

    private Address address() {
        return address(filter);
    }

    private static Address address(TieFilter ties) {
        return Address.of("/comebacks", ties);
    }

    private static Line line(Subject subject, Tally tally, Address list) {
        return new Line(subject, tally, list.link(), list.with("outcome", "any").link());
    }
}
