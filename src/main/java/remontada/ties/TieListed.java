package remontada.ties;

import java.time.LocalDate;
import java.util.Arrays;
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
        @Nullable Score firstLeg,
        @Nullable Score secondLeg,
        @Nullable Score aggregate,
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

    /// Goals, first-leg host first.
    public record Score(int host, int visitor) {
        static @Nullable Score of(@Nullable Goals goals) {
            return goals == null ? null : new Score(goals.host(), goals.visitor());
        }
    }

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
                Score.of(tie.scores().first()),
                Score.of(tie.scores().second()),
                Score.of(tie.scores().aggregate()),
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
        return Arrays.asList(
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

    private static @Nullable String written(@Nullable Score goals) {
        return goals == null ? null : goals.host() + "-" + goals.visitor();
    }
}
