package remontada.nights;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import remontada.look.Kits;
import remontada.nights.NightRemarks.Remarked;
import remontada.platform.Answer;
import remontada.platform.AsOf;
import remontada.platform.Frame;
import remontada.platform.ReaderException.NotFound;
import remontada.platform.Request;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.ties.LiveTies;
import remontada.ties.PrecedentQueries;
import remontada.ties.TieListed;
import remontada.ties.TieLists;
import remontada.ties.TieQueries;
import remontada.ties.TieSummary;

/// A night.
public final class NightRoutes {
    private final NightQueries queries;
    private final TieLists lists;
    private final PrecedentQueries precedents;
    private final TieQueries ties;
    private final LiveTies live;
    private final NightRemarks remarks;
    private final Words words;
    private final NightView view;

    public NightRoutes(DSLContext sql, PrecedentQueries precedents, LiveTies live, NightRemarks remarks, Words words) {
        this.queries = new NightQueries(sql);
        this.lists = new TieLists(sql);
        this.precedents = precedents;
        this.ties = new TieQueries(sql);
        this.live = live;
        this.remarks = remarks;
        this.words = words;
        this.view = new NightView(words);
    }

    public Answer show(Request request) {
        var night = night(request);
        var asOf = request.asOf();
        var day = asOf.day().isBefore(night) ? asOf.day() : night;
        var ties = queries.ties(night, day);
        var matches = queries.matches(night, asOf.day());
        var neighbours = queries.neighbours(night, asOf.day());
        var playing = live.among(playedOn(night, ties), asOf);
        var lead = new NightLead(night, day, ties, matches, playing, words);
        var frame = Frame.of(view.title(lead), view.description(lead), "/nights/" + night, asOf)
                .wearing(kits(ties, matches))
                .showing(view.card(lead))
                .withTable();
        var remarked = remarks(ties, day, asOf);
        var outlook = lists.outlook(ties, day, precedents.counts(day), playing);
        var page = view.page(frame, lead, neighbours, outlook, remarked);
        return Answer.of(
                page,
                () -> NightData.of(night, ties, matches, neighbours, remarked, outlook.live()),
                () -> TieListed.csv(ties));
    }

    /// Not those that have another match today.
    private static List<TieSummary> playedOn(LocalDate night, List<TieSummary> ties) {
        return ties.stream()
                .filter(tie -> tie.nextOn().filter(night::equals).isPresent())
                .toList();
    }

    /// The page speaks from the night itself at the latest, and so do the lists it leads to.
    private List<Remarked> remarks(List<TieSummary> ties, LocalDate day, AsOf asOf) {
        return ties.isEmpty()
                ? List.of()
                : remarks.on(
                        ties, this.ties.details(ties, day), new AsOf(day, asOf.chosen() || !day.equals(asOf.day())));
    }

    private static LocalDate night(Request request) {
        var text = request.part("date");
        try {
            var night = LocalDate.parse(text);
            if (night.isBefore(Request.FIRST_DAY)) {
                throw new NotFound(Sentence.of("nights.too-early", "day", Request.FIRST_DAY));
            }
            if (night.isAfter(request.asOf().day().plusYears(1))) {
                throw new NotFound(Sentence.of("nights.too-late"));
            }
            return night;
        } catch (DateTimeParseException e) {
            throw new NotFound(Sentence.of("nights.no-date", "text", text));
        }
    }

    private static Kits kits(List<TieSummary> ties, List<NightMatch> matches) {
        return Kits.of(Stream.concat(
                        ties.stream().flatMap(tie -> Stream.of(tie.host(), tie.visitor())),
                        matches.stream().flatMap(match -> Stream.of(match.home(), match.away())))
                .map(club -> club.kit())
                .toList());
    }
}
