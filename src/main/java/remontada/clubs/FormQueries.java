package remontada.clubs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.select;
import static remontada.schema.Tables.CLUB;
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

/// The last matches of clubs.
public final class FormQueries {
    private final DSLContext sql;
    private final KnownClubQueries clubs;

    public FormQueries(DSLContext sql, KnownClubQueries clubs) {
        this.sql = sql;
        this.clubs = clubs;
    }

    /// The form of several clubs at once, by their ids. A club that has not played yet has an empty form.
    ///
    /// @param matches how many of each club's last matches
    public Map<Integer, ClubForm> form(Collection<Club> clubs, LocalDate day, int matches) {
        var byId = clubs.stream().distinct().collect(toMap(Club::id, club -> club));
        var known = this.clubs.now();
        var last = lateral(select(
                        CLUB_MATCH.PLAYED_ON,
                        CLUB_MATCH.COMPETITION_ID,
                        CLUB_MATCH.SEASON_ID,
                        CLUB_MATCH.TIE_ID,
                        CLUB_MATCH.OPPONENT_ID,
                        CLUB_MATCH.VENUE,
                        CLUB_MATCH.GOALS_FOR,
                        CLUB_MATCH.GOALS_AGAINST)
                .from(CLUB_MATCH)
                .where(CLUB_MATCH.CLUB_ID.eq(CLUB.ID).and(CLUB_MATCH.WAS_PLAYED).and(CLUB_MATCH.PLAYED_ON.le(day)))
                .orderBy(CLUB_MATCH.PLAYED_ON.desc())
                .limit(inline(matches))
                .asTable("last"));
        var played = sql.select(
                        CLUB.ID.convertFrom(byId::get),
                        last.field(CLUB_MATCH.PLAYED_ON),
                        last.field(CLUB_MATCH.COMPETITION_ID).convertFrom(known::competition),
                        last.field(CLUB_MATCH.OPPONENT_ID).convertFrom(known::club),
                        last.field(CLUB_MATCH.VENUE).convertFrom(Venue::parse),
                        last.field(CLUB_MATCH.GOALS_FOR),
                        last.field(CLUB_MATCH.GOALS_AGAINST),
                        last.field(CLUB_MATCH.SEASON_ID),
                        field(select(TIE.HOST_ID).from(TIE).where(TIE.ID.eq(last.field(CLUB_MATCH.TIE_ID)))))
                .from(CLUB)
                .crossJoin(last)
                .where(CLUB.ID.eq(any(byId.keySet().toArray(Integer[]::new))))
                .orderBy(CLUB.ID, last.field(CLUB_MATCH.PLAYED_ON).desc())
                .fetch(Records.mapping(FormQueries::match));
        var byClub = played.stream().collect(groupingBy(match -> match.club().id()));
        return byId.keySet().stream().collect(toMap(id -> id, id -> new ClubForm(byClub.getOrDefault(id, List.of()))));
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
