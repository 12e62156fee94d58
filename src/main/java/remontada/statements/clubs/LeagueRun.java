package remontada.statements.clubs;

import java.util.stream.Stream;
import remontada.clubs.FormMatch;
import remontada.football.Form;
import remontada.football.Run;
import remontada.leagues.League;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.ClubPast;
import remontada.statements.Kind;
import remontada.statements.Said;

/// The longest run that the club has on in its league.
public final class LeagueRun implements Kind<ClubPast> {
    @Override
    public Stream<Claim> claims(ClubPast past) {
        return past.place().filter(place -> place.seasonIsOn()).stream()
                .flatMap(place -> claim(past, place.league(), place.leagueName()));
    }

    private static Stream<Claim> claim(ClubPast past, String league, String name) {
        var games = past.form().newestFirst().stream()
                .filter(match -> match.competition().equals(name))
                .toList();
        var form = new Form(games.stream().map(FormMatch::score).toList());
        return form.streaks().stream()
                .filter(streak -> streak.matches() >= FormRun.least(streak.run()) + 1)
                .filter(streak -> streak.matches() < games.size())
                .limit(1)
                .map(streak -> claim(past, league, name, streak.run(), streak.matches()));
    }

    private static Claim claim(ClubPast past, String league, String name, Run run, int matches) {
        var sentence = Sentence.of(
                        "club-statements.league-run", "club", past.club().name())
                .with("run", Said.word(run.slug()))
                .with("count", matches)
                .with("league", League.withArticle(league, name));
        return Claim.of("league-run", sentence, 43 + Math.min(matches - FormRun.least(run), 16))
                .about("run-" + run.slug() + "-" + matches)
                .counting(matches, matches)
                .shownBy(Lists.last(past.club(), matches).with("competition", league));
    }
}
