package remontada.chance;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The chance of a tie as of a day, for a page that knows the tie already: the ratings are in memory.
public final class TieForecasts {
    private final KnownRatingQueries ratings;
    private final Chances chances = new Chances(Model.shipped());
    private final Forecasts forecasts = new Forecasts(chances);

    /// @param edition names the state of the ratings in the database
    public TieForecasts(DSLContext sql, Supplier<?> edition) {
        this.ratings = new KnownRatingQueries(sql, edition);
    }

    /// @param on how its match stands that is on; null when none is
    public Forecast of(TieSoFar tie, LocalDate day, @Nullable InPlay on) {
        var atFirst = clubs(tie, tie.eveOfFirst(day));
        var atDeciding = clubs(tie, tie.eveOfDeciding(day));
        return forecasts.of(KnownTie.of(tie, atFirst, atDeciding, day, chances.model()), on);
    }

    private KnownClubs clubs(TieSoFar tie, LocalDate day) {
        return new KnownClubs(
                ratings.club(tie.host(), day), ratings.club(tie.visitor(), day), ratings.setting(tie.kind(), day));
    }
}
