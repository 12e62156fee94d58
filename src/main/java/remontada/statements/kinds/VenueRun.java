package remontada.statements.kinds;

import java.util.List;
import java.util.Optional;
import remontada.clubs.Club;
import remontada.football.Run;
import remontada.football.Venue;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Game;
import remontada.statements.Said;

/// A club's run at one kind of ground.
final class VenueRun {
    private VenueRun() {}

    /// From how many matches on a run is worth saying.
    record Least(Run run, int matches) {}

    /// The first of the runs that is long enough.
    static Optional<Claim> claim(Facts facts, Club club, Venue venue, List<Least> runs) {
        var games = facts.games(club, venue);
        var form = Facts.football(games);
        return runs.stream()
                .filter(least -> form.current(least.run()) >= least.matches())
                .findFirst()
                .map(least -> claim(facts, club, venue, least, games, form.current(least.run())));
    }

    private static Claim claim(Facts facts, Club club, Venue venue, Least least, List<Game> games, int matches) {
        var run = games.subList(0, matches);
        var sentence = Sentence.of("statements.venue-run", "moment", facts.moment())
                .with("club", club.name())
                .with("run", Said.word(least.run().slug()))
                .with("venue", venue.slug())
                .with("count", matches)
                .with("ever", matches == games.size() ? "yes" : "no")
                .with("family", facts.inCompetition(run));
        int weight = 44 + Math.min(2 * (matches - least.matches()), 14);
        return Claim.of(venue.slug() + "-run", club, sentence, weight)
                .counting(matches, matches)
                .shownBy(ClubLists.matches(facts, club, venue).with("last", matches));
    }
}
