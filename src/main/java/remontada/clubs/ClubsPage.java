package remontada.clubs;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import remontada.comebacks.Pager;
import remontada.platform.AsOf;
import remontada.platform.Frame;
import remontada.platform.Page;
import remontada.platform.Sentence;
import remontada.platform.Words;

/// The clubs of European two-legged ties, by country.
///
/// @param countries to choose from
/// @param written what the reader looks for
public record ClubsPage(
        Frame frame,
        String count,
        List<Country> countries,
        List<Group> groups,
        @Nullable String written,
        Pager pager) implements Page {

    private static final int SIZE = 800;

    static final List<String> HEADER = List.of("club", "name", "country", "ties", "comebacks");

    /// The clubs in JSON.
    public record Data(int count, List<ListedClub.Data> items) {}

    public record Country(String code, String name, boolean chosen) {}

    public record Group(String code, String country, List<ListedClub> clubs) {}

    /// The clubs of one page, by the names of their countries and their own.
    record Shown(List<ListedClub> clubs, Pager pager) {
        /// @param found by their countries' codes
        static Shown of(
                Map<String, List<PairedClub>> found,
                Optional<String> country,
                Optional<String> written,
                int number,
                LocalDate day,
                Words words) {
            var pager = Pager.of(
                    number,
                    found.values().stream().mapToInt(List::size).sum(),
                    SIZE,
                    page -> "/clubs" + query(country, written, page > 1 ? OptionalInt.of(page) : OptionalInt.empty()));
            var clubs = found.entrySet().stream()
                    .sorted(comparing(entry -> name(entry.getKey(), words)))
                    .flatMap(entry -> entry.getValue().stream())
                    .skip(pager.offset())
                    .limit(SIZE)
                    .map(club -> club.on(day))
                    .toList();
            return new Shown(clubs, pager);
        }
    }

    /// @param found how many there are on all pages
    static ClubsPage of(
            Shown shown,
            int found,
            List<String> codes,
            Optional<String> country,
            Optional<String> written,
            AsOf asOf,
            Words words) {
        var pager = shown.pager();
        var number = pager.page() > 1 ? OptionalInt.of(pager.page()) : OptionalInt.empty();
        var frame = Frame.of(
                        words.say(Sentence.of(written.isPresent() ? "clubs.count" : "clubs.title-many", "clubs", found)
                                .with(
                                        "place",
                                        country.map(code -> name(code, words)).orElse("none"))),
                        words.say("clubs.description"),
                        "/clubs" + query(country, written, number),
                        asOf)
                .in("clubs")
                .withTable();
        var groups = shown.clubs().stream()
                .collect(groupingBy(listed -> listed.club().country(), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(entry -> new Group(entry.getKey(), name(entry.getKey(), words), entry.getValue()))
                .toList();
        var countries = codes.stream()
                .map(code -> new Country(
                        code, name(code, words), country.filter(code::equals).isPresent()))
                .sorted(comparing(Country::name))
                .toList();
        return new ClubsPage(
                frame,
                words.say(Sentence.of("clubs.count", "clubs", found)),
                countries,
                groups,
                written.orElse(null),
                pager);
    }

    private static String query(Optional<String> country, Optional<String> written, OptionalInt page) {
        var query = country.map(code -> "&country=" + code).orElse("")
                + written.map(ClubsPage::encoded).map(q -> "&q=" + q).orElse("")
                + (page.isPresent() ? "&page=" + page.getAsInt() : "");
        return query.isEmpty() ? "" : "?" + query.substring(1);
    }

    /// @param count how many there are in all
    static Data data(int count, List<ListedClub> clubs) {
        return new Data(count, clubs.stream().map(ListedClub::data).toList());
    }

    static List<Object> cells(ListedClub listed) {
        var data = listed.data();
        return List.of(data.slug(), data.name(), data.country(), data.ties(), data.comebacks());
    }

    private static String name(String code, Words words) {
        return words.say("countries." + code);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String template() {
        return "clubs/list";
    }
}
