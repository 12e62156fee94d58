package remontada.clubs;

import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static remontada.schema.Tables.CLUB_MATCH;
import static remontada.schema.Tables.TIE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import remontada.clubs.KnownClubQueries.Competition;
import remontada.football.ClubScore;
import remontada.football.Season;
import remontada.football.Venue;
import remontada.platform.DataVersionQueries;
import remontada.platform.InOrder;
import remontada.platform.KeptEach;

/// The last matches of clubs. All matches of the clubs asked for lately stay in memory until a fact changes.
public final class FormQueries {
    private static final int MOST_CLUBS = 1_000;

    private final DSLContext sql;
    private final KnownClubQueries clubs;
    private final KeptEach<Integer, List<FormMatch>> matches;

    public FormQueries(DSLContext sql, DataVersionQueries version, KnownClubQueries clubs) {
        this.sql = sql;
        this.clubs = clubs;
        this.matches = new KeptEach<>(version::now, MOST_CLUBS, this::ever);
    }

    /// The form of several clubs, by their ids. A club that has not played yet has an empty form.
    ///
    /// @param most how many of each club's last matches
    public Map<Integer, ClubForm> form(Collection<Club> clubs, LocalDate day, int most) {
        return clubs.stream().distinct().collect(toMap(Club::id, club -> {
            var played = InOrder.until(matches.of(club.id()), FormMatch::playedOn, day);
            var last = played.subList(Math.max(0, played.size() - most), played.size());
            return new ClubForm(List.copyOf(last.reversed()));
        }));
    }

    /// All matches that a club has played, oldest first.
    private List<FormMatch> ever(int club) {
        var known = clubs.now();
        return sql.select(
                        CLUB_MATCH.CLUB_ID.convertFrom(known::club),
                        CLUB_MATCH.PLAYED_ON,
                        CLUB_MATCH.COMPETITION_ID.convertFrom(known::competition),
                        CLUB_MATCH.OPPONENT_ID.convertFrom(known::club),
                        CLUB_MATCH.VENUE.convertFrom(Venue::parse),
                        CLUB_MATCH.GOALS_FOR,
                        CLUB_MATCH.GOALS_AGAINST,
                        CLUB_MATCH.SEASON_ID,
                        field(select(TIE.HOST_ID).from(TIE).where(TIE.ID.eq(CLUB_MATCH.TIE_ID))))
                .from(CLUB_MATCH)
                .where(CLUB_MATCH.CLUB_ID.eq(club).and(CLUB_MATCH.WAS_PLAYED))
                .orderBy(CLUB_MATCH.PLAYED_ON, CLUB_MATCH.MATCH_ID)
                .fetch(Records.mapping(FormQueries::match));
    }

    /// @param host of the tie that the match was a leg of
    private static FormMatch match(
            Club club,
            LocalDate playedOn,
            Competition competition,
            Club opponent,
            Venue venue,
            Short scored,
            Short conceded,
            Short season,
            @Nullable Integer host) {
        var tie = host == null ? null : new FormMatch.InTie(competition.slug(), new Season(season), host == club.id());
        return new FormMatch(
                club,
                playedOn,
                competition.name(),
                competition.european(),
                opponent,
                venue,
                new ClubScore(scored, conceded),
                tie);
    }
}
