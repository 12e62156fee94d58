package remontada.ties;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;
import remontada.platform.Csv;

/// A tie of a list, as data.
///
/// @param slug the tie's address below `/ties/`
/// @param winner a club's slug; null while undecided
public record TieListed(
        String slug,
        String competition,
        String season,
        String stage,
        String status,
        Club.Named host,
        Club.Named visitor,
        @Nullable LocalDate firstLegOn,
        @Nullable LocalDate secondLegOn,
        @Nullable Goals firstLeg,
        @Nullable Goals secondLeg,
        @Nullable Goals aggregate,
        @Nullable String behind,
        @Nullable Integer deficit,
        @Nullable String secondLegVenue,
        @Nullable String winner,
        @Nullable String method,
        boolean comeback) {

    private static final List<String> HEADER = List.of(
            "competition",
            "season",
            "stage",
            "status",
            "host",
            "visitor",
            "first_leg_on",
            "second_leg_on",
            "first_leg",
            "second_leg",
            "aggregate",
            "behind",
            "deficit",
            "second_leg_venue",
            "winner",
            "method",
            "comeback");

    public static TieListed of(TieSummary tie) {
        var behind = tie.behind();
        var ending = tie.ending();
        return new TieListed(
                tie.slug(),
                tie.competition().slug(),
                tie.season().name(),
                tie.stage().slug(),
                tie.status().slug(),
                tie.host().named(),
                tie.visitor().named(),
                tie.days().first(),
                tie.days().second(),
                tie.scores().first(),
                tie.scores().second(),
                tie.scores().aggregate(),
                tie.clubBehind().map(Club::slug).orElse(null),
                behind == null ? null : behind.goals(),
                behind == null ? null : behind.secondLeg().slug(),
                tie.winner().map(Club::slug).orElse(null),
                ending == null ? null : ending.method().slug(),
                ending != null && ending.comeback());
    }

    public static List<TieListed> of(List<TieSummary> ties) {
        return ties.stream().map(TieListed::of).toList();
    }

    /// The ties as a table, goals first-leg host first.
    public static Csv csv(List<TieSummary> ties) {
        return Csv.of(HEADER, of(ties), TieListed::cells);
    }

    private List<@Nullable Object> cells() {
        return java.util.Arrays.asList(
                competition,
                season,
                stage,
                status,
                host.slug(),
                visitor.slug(),
                firstLegOn,
                secondLegOn,
                written(firstLeg),
                written(secondLeg),
                written(aggregate),
                behind,
                deficit,
                secondLegVenue,
                winner,
                method,
                comeback);
    }

    private static @Nullable String written(@Nullable Goals goals) {
        return goals == null ? null : goals.host() + "-" + goals.visitor();
    }
}
