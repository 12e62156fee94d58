package remontada.ties;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;
import remontada.platform.Csv;

/// The precedents of a tie in JSON, and with those of its neighbours as a table.
///
/// @param venue of the second leg for the side counted
/// @param count how many of them went through
public record PrecedentData(int deficit, boolean orMore, String venue, int count, int total, List<Past> ties) {
    public record Past(
            String tie,
            String season,
            String stage,
            Club.Named host,
            Club.Named visitor,
            TieData.Totals firstLeg,
            LocalDate decided,
            boolean wentThrough) {}

    private record Line(Precedents row, PastTie past) {
        List<Object> cells() {
            return List.of(
                    past.deficit(),
                    row.secondLeg().slug(),
                    past.season().name(),
                    past.stage().slug(),
                    past.host().slug(),
                    past.visitor().slug(),
                    past.first().host(),
                    past.first().visitor(),
                    past.on(),
                    past.wentThrough(),
                    past.path());
        }
    }

    static @Nullable PrecedentData of(Precedents.@Nullable Rows rows) {
        if (rows == null) {
            return null;
        }
        var own = rows.own();
        return new PrecedentData(
                own.margin().least(),
                own.margin().orMore(),
                own.secondLeg().slug(),
                own.count(),
                own.total(),
                own.ties().stream().map(past -> past(past.tie())).toList());
    }

    static Csv csv(Precedents.@Nullable Rows rows) {
        var lines = rows == null
                ? List.<Line>of()
                : rows.neighbours().stream()
                        .flatMap(row -> row.ties().stream().map(past -> new Line(row, past.tie())))
                        .toList();
        return Csv.of(
                List.of(
                        "deficit",
                        "second_leg",
                        "season",
                        "stage",
                        "host",
                        "visitor",
                        "first_leg_host",
                        "first_leg_visitor",
                        "decided_on",
                        "went_through",
                        "tie"),
                lines,
                Line::cells);
    }

    private static Past past(PastTie past) {
        return new Past(
                past.path(),
                past.season().name(),
                past.stage().slug(),
                new Club.Named(past.host().slug(), past.host().name()),
                new Club.Named(past.visitor().slug(), past.visitor().name()),
                new TieData.Totals(past.first().host(), past.first().visitor()),
                past.on(),
                past.wentThrough());
    }
}
