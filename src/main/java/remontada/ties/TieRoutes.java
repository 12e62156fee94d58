package remontada.ties;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import remontada.platform.Answer;
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
        var facts = facts(tie, request.asOf().day());
        return Answer.of(new TieView(facts, words).page(request.asOf()), () -> tie);
    }

    private TieFacts facts(TieSummary tie, LocalDate day) {
        var details = queries.details(tie, day);
        return new TieFacts(tie, day, details, precedents(tie, day));
    }

    /// What had happened to others before the tie's second leg, whenever the page speaks from.
    private Precedents.@Nullable Rows precedents(TieSummary tie, LocalDate day) {
        var second = tie.days().second();
        var known = tie.scores().first() != null
                && tie.rules().legs() == 2
                && (tie.ending() == null || tie.ending().playedOut());
        if (!known) {
            return null;
        }
        var eve = second == null || second.isAfter(day) ? day : second.minusDays(1);
        int deficit = tie.behind() == null ? 0 : tie.behind().goals();
        int least =
                Margin.around(deficit).stream().mapToInt(Margin::least).min().orElse(deficit);
        return Precedents.Rows.of(tie, queries.before(tie, least, eve));
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
