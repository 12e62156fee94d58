package remontada.statements.clubs;

import java.util.List;
import java.util.stream.Stream;
import remontada.football.Form;
import remontada.football.Run;
import remontada.football.Venue;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.ClubPast;
import remontada.statements.Game;
import remontada.statements.Said;

/// A run that a club has on at one kind of ground. After years without a match it is nobody's run any more.
final class GroundRun {
    private static final int YEARS = 2;

    private GroundRun() {}

    /// From how many matches on a run is worth saying.
    record Least(Run run, int matches) {}

    /// The first of the runs that is long enough.
    static Stream<Claim> claims(ClubPast past, Venue venue, List<Least> runs) {
        var games = past.games(venue);
        if (games.isEmpty() || games.getFirst().playedOn().plusYears(YEARS).isBefore(past.day())) {
            return Stream.empty();
        }
        var form = new Form(games.stream().map(Game::score).toList());
        return runs.stream()
                .filter(least -> form.current(least.run()) >= least.matches())
                .limit(1)
                .map(least -> claim(past, venue, least, games.subList(0, form.current(least.run()))));
    }

    private static Claim claim(ClubPast past, Venue venue, Least least, List<Game> run) {
        int matches = run.size();
        var sentence = Sentence.of(
                        "club-statements.ground-run", "club", past.club().name())
                .with("run", Said.word(least.run().slug()))
                .with("venue", venue.slug())
                .with("count", matches)
                .with("in", ClubPast.in(run));
        return Claim.of(venue.slug() + "-run", sentence, 50 + Math.min(2 * (matches - least.matches()), 18))
                .counting(matches, matches)
                .shownBy(Lists.matches(past.club(), venue).with("last", matches));
    }
}
