package remontada.ties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import remontada.chance.Forecast;
import remontada.clubs.Meetings;
import remontada.news.TeamNews;
import remontada.platform.Statement;

/// All that is known of a tie on a day, before it is put into words.
///
/// @param forecast none where no football was or is to be played
/// @param precedents null where there is nothing to compare with
/// @param live its match of today, while that has no result
/// @param news reported of both clubs; none once the tie is over
record TieFacts(
        TieSummary tie,
        LocalDate day,
        TieDetails details,
        Precedents.@Nullable Rows precedents,
        Forms forms,
        Meetings meetings,
        List<TeamNews> news,
        List<Statement> statements,
        Optional<Forecast> forecast,
        @Nullable LiveTie live) {}
