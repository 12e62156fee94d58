package remontada.ties;

import java.util.List;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import remontada.football.Venue;
import remontada.look.Kits;
import remontada.platform.Answer;
import remontada.platform.Frame;
import remontada.platform.MovedTo;
import remontada.platform.ReaderException.NotFound;
import remontada.platform.Request;
import remontada.platform.Sentence;
import remontada.platform.Words;

/// A tie's own page.
public final class TieRoutes {
    private static final Pattern PAIR = Pattern.compile("([a-z0-9-]+)-v-([a-z0-9-]+)");

    private final TieQueries queries;
    private final Words words;

    public TieRoutes(DSLContext sql, Words words) {
        this.queries = new TieQueries(sql);
        this.words = words;
    }

    public Answer show(Request request) {
        var tie = find(request);
        var day = request.asOf().day();
        var precedents = List.of(
                new Precedents(3, true, Venue.AWAY, queries.precedents(tie.competition(), 3, true, Venue.AWAY, day)));
        var frame = Frame.of(tie.host().name() + " v " + tie.visitor().name(), "", tie.path(), request.asOf())
                .in("ties")
                .wearing(Kits.of(tie.host().kit(), tie.visitor().kit()));
        var page = new TiePage(frame, tie, words.say("ties.headline"), precedents);
        return Answer.of(page, () -> tie);
    }

    private TieSummary find(Request request) {
        var pair = PAIR.matcher(request.part("pair"));
        if (!pair.matches()) {
            throw new NotFound(Sentence.of("errors.advice-404"));
        }
        var competition = request.part("competition");
        var season = request.season("season");
        var day = request.asOf().day();
        return queries.find(competition, season, pair.group(1), pair.group(2), day)
                .orElseGet(() -> {
                    queries.find(competition, season, pair.group(2), pair.group(1), day)
                            .ifPresent(other -> {
                                throw new MovedTo(other.path());
                            });
                    throw new NotFound(Sentence.of("errors.no-such-tie", "host", pair.group(1))
                            .with("visitor", pair.group(2))
                            .with("competition", competition)
                            .with("season", season.name()));
                });
    }
}
