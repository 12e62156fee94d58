package remontada.clubs;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
        @Nullable String written) implements Page {

    static final List<String> HEADER = List.of("club", "name", "country", "ties", "comebacks");

    /// The clubs in JSON.
    public record Data(int count, List<ListedClub.Data> items) {}

    public record Country(String code, String name, boolean chosen) {}

    public record Group(String code, String country, List<ListedClub> clubs) {}

    static ClubsPage of(
            List<ListedClub> clubs,
            List<String> codes,
            Optional<String> country,
            Optional<String> written,
            AsOf asOf,
            Words words) {
        var query = Optional.of(country.map(code -> "&country=" + code).orElse("")
                        + written.map(ClubsPage::encoded).map(q -> "&q=" + q).orElse(""))
                .filter(text -> !text.isEmpty())
                .map(text -> "?" + text.substring(1))
                .orElse("");
        var frame = Frame.of(
                        words.say(Sentence.of(
                                        written.isPresent() ? "clubs.count" : "clubs.title-many", "clubs", clubs.size())
                                .with(
                                        "place",
                                        country.map(code -> name(code, words)).orElse("none"))),
                        words.say("clubs.description"),
                        "/clubs" + query,
                        asOf)
                .in("clubs")
                .withTable();
        var byCountry = clubs.stream()
                .collect(Collectors.groupingBy(listed -> listed.club().country()));
        var groups = byCountry.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), name(entry.getKey(), words), entry.getValue()))
                .sorted((one, other) -> one.country().compareTo(other.country()))
                .toList();
        var countries = codes.stream()
                .map(code -> new Country(
                        code, name(code, words), country.filter(code::equals).isPresent()))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
        return new ClubsPage(
                frame,
                words.say(Sentence.of("clubs.count", "clubs", clubs.size())),
                countries,
                groups,
                written.orElse(null));
    }

    static Data data(List<ListedClub> clubs) {
        return new Data(clubs.size(), clubs.stream().map(ListedClub::data).toList());
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
