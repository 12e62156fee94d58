package remontada.clubs;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.chance.RatingQueries.Ranked;
import remontada.platform.AsOf;
import remontada.platform.Csv;
import remontada.platform.Frame;
import remontada.platform.Page;
import remontada.platform.Sentence;
import remontada.platform.Words;

/// Clubs by rating.
///
/// @param cut how many of them are shown, where not all are
public record RatedClubsPage(
        Frame frame, String lead, List<Row> clubs, @Nullable String cut) implements Page {
    private static final int MOST = 200;

    public record Row(int rank, String name, String path, String country, long points, String lastMatch) {}

    /// A club in JSON.
    public record Data(int rank, String slug, String name, String country, double rating, LocalDate lastMatch) {
        private static final double DIGITS = 10;

        static Data of(Ranked club) {
            return new Data(
                    club.rank(),
                    club.slug(),
                    club.name(),
                    club.country(),
                    Math.round(club.points() * DIGITS) / DIGITS,
                    club.lastMatch());
        }

        Stream<Object> cells() {
            return Stream.of(rank, slug, name, country, rating, lastMatch);
        }
    }

    static RatedClubsPage of(List<Ranked> clubs, AsOf asOf, Words words) {
        var lead = words.say(
                Sentence.of("chance.rated-lead", "clubs", clubs.size()).with("day", asOf.day()));
        return new RatedClubsPage(
                Frame.of(title(clubs, words), lead, "/ratings", asOf)
                        .in("clubs")
                        .withTable(),
                lead,
                clubs.stream().limit(MOST).map(club -> row(club, words)).toList(),
                clubs.size() > MOST ? words.say(Sentence.of("chance.first-shown", "shown", MOST)) : null);
    }

    private static String title(List<Ranked> clubs, Words words) {
        return clubs.isEmpty()
                ? words.say("chance.rated-title")
                : words.say(Sentence.of(
                                "chance.rated-first", "club", clubs.getFirst().name())
                        .with("clubs", clubs.size()));
    }

    /// The clubs in JSON.
    public record Every(int count, List<Data> items) {}

    static Every data(List<Ranked> clubs) {
        return new Every(clubs.size(), clubs.stream().map(Data::of).toList());
    }

    static Csv csv(List<Ranked> clubs) {
        return Csv.of(
                List.of("rank", "club", "name", "country", "rating", "last_match"),
                clubs,
                club -> Data.of(club).cells().toList());
    }

    private static Row row(Ranked club, Words words) {
        return new Row(
                club.rank(),
                club.name(),
                "/clubs/" + club.slug(),
                words.say("countries." + club.country()),
                Math.round(club.points()),
                words.say(Sentence.of("chance.last-match", "day", club.lastMatch())));
    }

    @Override
    public String template() {
        return "clubs/rated";
    }
}
