package remontada.nights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;
import remontada.nights.NightQueries.Neighbours;
import remontada.nights.NightRemarks.Remarked;
import remontada.ties.LiveData;
import remontada.ties.LiveNow;
import remontada.ties.TieListed;
import remontada.ties.TieSummary;

/// A night in JSON.
public record NightData(
        LocalDate date,
        @Nullable LocalDate before,
        @Nullable LocalDate after,
        List<TieListed> ties,
        List<Match> matches,
        List<ToldData> statements,
        List<LiveData> live) {

    /// A match that belongs to no tie.
    public record Match(
            String competition,
            Club.Named home,
            Club.Named away,
            NightMatch.@Nullable Result result,
            @Nullable Instant kickOff,
            boolean postponed) {}

    static NightData of(
            LocalDate night,
            List<TieSummary> ties,
            List<NightMatch> matches,
            Neighbours neighbours,
            List<Remarked> remarked,
            LiveNow live) {
        return new NightData(
                night,
                neighbours.before(),
                neighbours.after(),
                TieListed.of(ties),
                matches.stream()
                        .map(match -> new Match(
                                match.competition(),
                                match.home().named(),
                                match.away().named(),
                                match.result(),
                                match.kickOff(),
                                match.postponed()))
                        .toList(),
                remarked.stream().map(ToldData::of).toList(),
                live.data());
    }
}
