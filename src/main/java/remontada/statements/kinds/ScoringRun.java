package remontada.statements.kinds;

import java.util.List;
import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.football.Run;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Game;
import remontada.statements.Kind;
import remontada.statements.Said;

/// A club's long run of matches in the competition with a goal, without one, with or without a clean sheet.
public final class ScoringRun implements Kind<Facts> {
    private static final List<VenueRun.Least> LEAST = List.of(
            new VenueRun.Least(Run.WITHOUT_SCORING, 3),
            new VenueRun.Least(Run.CLEAN_SHEETS, 3),
            new VenueRun.Least(Run.SCORING, 15),
            new VenueRun.Least(Run.CONCEDING, 10));

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.clubs().stream().flatMap(club -> claim(facts, club));
    }

    private static Stream<Claim> claim(Facts facts, Club club) {
        var games = facts.games(club);
        var form = Facts.football(games);
        return LEAST.stream()
                .filter(least -> form.current(least.run()) >= least.matches())
                .findFirst()
                .map(least -> claim(facts, club, least, games.subList(0, form.current(least.run()))))
                .stream();
    }

    private static Claim claim(Facts facts, Club club, VenueRun.Least least, List<Game> run) {
        var sentence = Sentence.of("statements.scoring-run", "moment", facts.moment())
                .with("club", club.name())
                .with("run", Said.word(least.run().slug()))
                .with("count", run.size())
                .with("family", facts.inCompetition(run));
        return Claim.of("scoring-run", club, sentence, 36 + Math.min(run.size() - least.matches(), 8))
                .counting(run.size(), run.size())
                .shownBy(ClubLists.matches(facts, club).with("last", run.size()));
    }
}
