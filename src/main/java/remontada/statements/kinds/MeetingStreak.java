package remontada.statements.kinds;

import java.util.List;
import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.football.Result;
import remontada.football.Run;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.Facts;
import remontada.statements.Game;
import remontada.statements.Kind;

/// A club's run without defeat against the other: "six of the last seven, and drew the other".
public final class MeetingStreak implements Kind<Facts> {
    private static final String ID = "meeting-streak";
    private static final int ENOUGH = 3;

    @Override
    public Stream<Claim> claims(Facts facts) {
        return facts.clubs().stream().flatMap(club -> claim(facts, club));
    }

    private static Stream<Claim> claim(Facts facts, Club club) {
        var meetings = facts.meetings(club);
        int unbeaten = Facts.football(meetings).current(Run.UNBEATEN);
        var run = meetings.subList(0, unbeaten);
        int won = wins(run);
        if (unbeaten < ENOUGH || won < 2 || 2 * won <= unbeaten) {
            return Stream.empty();
        }
        var sentence = Sentence.of("statements.meeting-streak", "moment", facts.moment())
                .with("club", club.name())
                .with("opponent", facts.otherThan(club).name())
                .with("won", won)
                .with("drawn", unbeaten - won)
                .with("total", unbeaten)
                .with("ever", unbeaten == meetings.size() ? "yes" : "no")
                .with("family", facts.inCompetition(run));
        return Stream.of(Claim.of(ID, club, sentence, 42 + Math.min(4 * unbeaten, 32))
                .about(ID)
                .counting(won, unbeaten)
                .shownBy(ClubLists.meetings(facts).with("last", unbeaten)));
    }

    private static int wins(List<Game> games) {
        return (int) games.stream()
                .filter(game -> game.score().result() == Result.WIN)
                .count();
    }
}
