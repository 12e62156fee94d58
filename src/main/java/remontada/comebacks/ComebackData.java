package remontada.comebacks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;
import remontada.platform.Csv;
import remontada.ties.TieSummary;

/// The list of comebacks as data.
///
/// @param count ties in which the side behind went through
/// @param total ties with a side behind
/// @param unknown further ties that cannot be judged (rescues only)
/// @param matches how many items the list has over all its pages
/// @param items all of them, or those of the page that was asked for
public record ComebackData(int count, int total, int unknown, int matches, int page, int pages, List<Item> items) {

    /// A tie of a list, from the point of view of the side that was behind.
    public record Item(
            TieName tie,
            Club.Named club,
            Club.Named opponent,
            String competition,
            String season,
            String stage,
            int deficit,
            String secondLeg,
            @Nullable String method,
            Aggregate aggregate,
            boolean comeback,
            @Nullable Boolean rescue,
            boolean wentThrough,
            @Nullable LocalDate decided) {

        public static Item of(ComebackRow row) {
            var tie = row.tie();
            var ending = tie.ending();
            return new Item(
                    TieName.of(tie),
                    row.club().named(),
                    row.opponent().named(),
                    tie.competition().slug(),
                    tie.season().name(),
                    tie.stage().slug(),
                    row.behind(),
                    row.secondLeg().slug(),
                    ending == null ? null : ending.method().slug(),
                    new Aggregate(row.aggregate().host(), row.aggregate().visitor()),
                    ending != null && ending.comeback(),
                    ending == null ? null : ending.rescue(),
                    ending != null && ending.winner() == row.side(),
                    tie.days().decided());
        }
    }

    /// Goals over both legs.
    public record Aggregate(int host, int visitor) {}

    /// A tie by its address and its clubs, first-leg host first.
    public record TieName(String slug, String path, Club.Named host, Club.Named visitor) {
        public static TieName of(TieSummary tie) {
            return new TieName(
                    tie.slug(), tie.path(), tie.host().named(), tie.visitor().named());
        }
    }

    static Csv csv(List<ComebackRow> rows) {
        return Csv.of(
                List.of(
                        "tie",
                        "club",
                        "opponent",
                        "competition",
                        "season",
                        "stage",
                        "deficit",
                        "second_leg",
                        "method",
                        "host_aggregate",
                        "visitor_aggregate",
                        "comeback",
                        "went_through",
                        "decided"),
                rows.stream().map(Item::of).toList(),
                item -> Arrays.asList(
                        item.tie().path(),
                        item.club().slug(),
                        item.opponent().slug(),
                        item.competition(),
                        item.season(),
                        item.stage(),
                        item.deficit(),
                        item.secondLeg(),
                        item.method(),
                        item.aggregate().host(),
                        item.aggregate().visitor(),
                        item.comeback(),
                        item.wentThrough(),
                        item.decided()));
    }
}
