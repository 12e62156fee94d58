package remontada.statements.kinds;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.clubs.FormMatch;
import remontada.football.Result;
import remontada.leagues.Standings;
import remontada.leagues.Standings.Row;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Said;

/// That a club's last match was a league defeat by a side near the bottom, where that side stood before and stands now,
/// and what it did to the distance to fourth place.
public final class LeagueDefeat implements Kind<Facts> {
    /// Places from the bottom that make it one.
    private static final int LOW = 5;

    private static final int LOWEST = 3;
    private static final int FOURTH = 4;
    private static final int ENOUGH_MATCHES = 12;

    /// Shared with [LeagueGap]: one sentence on a club's league.
    static String topic(Club club) {
        return "league-" + club.slug();
    }

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.clubs().stream()
                .flatMap(club -> facts.standings(club).stream()
                        .flatMap(league -> defeat(facts, club, league).stream()
                                .flatMap(match -> claim(facts, club, league, match))));
    }

    private static Optional<FormMatch> defeat(Facts facts, Club club, Standings league) {
        return facts.form(club).newestFirst().stream()
                .findFirst()
                .filter(match -> match.playedOn().equals(league.lastOn()))
                .filter(match -> match.score().result() == Result.LOSS);
    }

    private static Stream<Claim> claim(Facts facts, Club club, Standings league, FormMatch match) {
        var before = league.rowBefore(match.opponent().id());
        var now = league.row(match.opponent().id());
        int clubs = league.now().size();
        return before.isPresent() && now.isPresent() && before.get().place() > clubs - LOW
                ? Stream.of(claim(facts, club, league, match, before.get(), now.get()))
                : Stream.empty();
    }

    private static Claim claim(Facts facts, Club club, Standings league, FormMatch match, Row before, Row now) {
        int clubs = league.now().size();
        var sentence = Sentence.of("statements.league-defeat", "moment", facts.moment())
                .with("club", club.name())
                .with("opponent", match.opponent().name())
                .with("score", Said.winnerFirst(match.score()))
                .with("venue", match.venue().slug())
                .with("day", match.playedOn())
                .with("before", before.place())
                .with("was", place(before, clubs))
                .with("now", now.place())
                .with("is", place(now, clubs))
                .with(
                        "league",
                        Sentence.of("leagues.with-article", "slug", Said.word(league.league()))
                                .with("league", league.leagueName()));
        return Claim.of(
                        "league-defeat",
                        club,
                        withGap(sentence, club, league),
                        before.place() > clubs - LOWEST ? 72 : 52)
                .about(topic(club))
                .counting(1, 1)
                .shownBy(ClubLists.last(club, 1));
    }

    private static Sentence withGap(Sentence sentence, Club club, Standings league) {
        var now = toFourth(league.row(club.id()), league.at(FOURTH));
        var before = toFourth(league.rowBefore(club.id()), league.atBefore(FOURTH));
        boolean changed = now.isPresent() && before.isPresent() && now.getAsInt() > before.getAsInt();
        return sentence.with("gap", changed ? "yes" : "no")
                .with("points", now.orElse(0))
                .with("pointsBefore", before.orElse(0))
                .with("rival", league.at(FOURTH).map(Row::club).orElse(""));
    }

    /// Points behind fourth place; none above it and early in a season.
    private static OptionalInt toFourth(Optional<Row> own, Optional<Row> fourth) {
        return own.isPresent()
                        && fourth.isPresent()
                        && own.get().played() >= ENOUGH_MATCHES
                        && own.get().place() > FOURTH
                ? OptionalInt.of(fourth.get().points() - own.get().points())
                : OptionalInt.empty();
    }

    private static String place(Row row, int clubs) {
        return row.place() == clubs ? "bottom" : row.place() > clubs - LOWEST ? "low" : "safe";
    }
}
