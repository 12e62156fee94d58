package remontada.ties;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import remontada.football.Season;
import remontada.platform.MovedTo;
import remontada.platform.ReaderException.BadInput;
import remontada.platform.ReaderException.NotFound;
import remontada.platform.Request;
import remontada.platform.Sentence;

/// The tie of an address `…/{competition}/{season}/{pair}`, for its page and for whatever else is told of it.
public final class TieFinder {
    private static final Pattern PAIR = Pattern.compile("([a-z0-9-]+)-v-([a-z0-9-]+)");

    private final TieQueries queries;

    public TieFinder(DSLContext sql) {
        this.queries = new TieQueries(sql);
    }

    /// The tie as it was known on the day asked for.
    ///
    /// @throws MovedTo its present address: the clubs the other way round, by another name, or in small letters
    /// @throws NotFound when there was no such tie, or none was known yet
    /// @throws BadInput for a day that means nothing
    public TieSummary find(Request request) {
        var written = request.part("pair");
        var competition = request.part("competition");
        var pair = PAIR.matcher(written.toLowerCase(Locale.ROOT));
        if (!pair.matches()) {
            throw new NotFound(Sentence.of("errors.advice-404"));
        }
        var season = request.season("season");
        var path = "/ties/" + competition + "/" + season.name() + "/" + written;
        if (!path.equals(path.toLowerCase(Locale.ROOT))) {
            throw new MovedTo(path.toLowerCase(Locale.ROOT));
        }
        var day = request.asOf().day();
        var host = pair.group(1);
        var visitor = pair.group(2);
        return queries.find(competition, season, host, visitor, day).orElseGet(() -> {
            elsewhere(competition, season, host, visitor, day)
                    .or(() -> queries.findAlike(competition, season, host, visitor, day))
                    .ifPresent(moved -> {
                        throw new MovedTo(moved.path());
                    });
            throw new NotFound(none(competition, season, host, visitor, day));
        });
    }

    /// Why there is no such tie; of a season that is still on, nothing but that none was drawn by then, whether or not
    /// one was drawn afterwards.
    private Sentence none(String competition, Season season, String host, String visitor, LocalDate day) {
        var clubs = queries.namesOfClubs(host, visitor);
        var stranger = Stream.of(host, visitor)
                .filter(slug -> !clubs.containsKey(slug))
                .findFirst();
        if (stranger.isPresent()) {
            return Sentence.of("errors.no-such-club", "club", stranger.get());
        }
        var over = LocalDate.of(season.startYear() + 1, Month.AUGUST, 31);
        return Sentence.of(day.isAfter(over) ? "errors.no-such-tie" : "errors.not-drawn-yet")
                .with("host", clubs.getOrDefault(host, host))
                .with("visitor", clubs.getOrDefault(visitor, visitor))
                .with(
                        "competition",
                        queries.nameOfCompetition(competition)
                                .<Object>map(Era.of(season)::nameOf)
                                .orElse(competition))
                .with("season", season.name())
                .with("day", day);
    }

    /// The tie that the parts of an address mean, in whichever order its clubs stand there and under whichever name.
    ///
    /// @param written `liverpool-v-real-madrid`
    public Optional<TieSummary> named(String competition, Season season, String written, LocalDate day) {
        var pair = PAIR.matcher(written.toLowerCase(Locale.ROOT));
        return pair.matches()
                ? queries.find(competition, season, pair.group(1), pair.group(2), day)
                        .or(() -> elsewhere(competition, season, pair.group(1), pair.group(2), day))
                : Optional.empty();
    }

    /// The tie with its clubs the other way round, or under an address that one of them once had.
    private Optional<TieSummary> elsewhere(
            String competition, Season season, String host, String visitor, LocalDate day) {
        var renamed = queries.renamed(host, visitor);
        var one = renamed.getOrDefault(host, host);
        var other = renamed.getOrDefault(visitor, visitor);
        return queries.find(competition, season, other, one, day)
                .or(() -> queries.find(competition, season, one, other, day));
    }
}
