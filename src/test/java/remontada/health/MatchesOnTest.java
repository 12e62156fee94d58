package remontada.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import remontada.health.Look.MatchesOn;
import remontada.intake.ledger.ByHand;
import remontada.intake.ledger.ByHand.Said;
import remontada.intake.ledger.ByHand.Word;
import remontada.intake.ledger.MatchFinder;
import remontada.intake.ledger.NewRun;
import remontada.intake.ledger.OwnDatabase;
import remontada.intake.live.LiveBoard;
import remontada.intake.live.Standing;
import remontada.intake.reported.ReportedMatch.Score;

class MatchesOnTest {
    private static final Instant KICK_OFF = Instant.parse("2023-03-15T20:00:00Z");
    private static final Clock LATER = Clock.fixed(KICK_OFF.plusSeconds(21 * 60), ZoneOffset.UTC);

    @Test
    void aMatchIsOnFromItsHourUntilAnOperatorSaysThatItIsNotOn() {
        try (var own = OwnDatabase.open()) {
            var match = new MatchFinder(own.sql()).find("champions-league/2022-23/real-madrid-v-liverpool");
            own.ledger()
                    .write(
                            NewRun.operator("a test's word"),
                            new ByHand(
                                    List.of(new Word(match, false, Said.outcome("scheduled", null, null))),
                                    OwnDatabase.ANYTHING));
            var others = on(own).count() - 1;
            assertEquals(KICK_OFF, on(own).quietSince());

            var board = new LiveBoard(own.sql(), LATER, "by-hand");
            board.set(match, new Standing("on", 20, null, new Score(0, 1), null));
            assertEquals(new MatchesOn(others + 1, LATER.instant()), on(own));

            new LiveBoard(own.sql(), Clock.offset(LATER, Duration.ofMinutes(-37)), "by-hand")
                    .set(match, new Standing("on", 80, null, new Score(0, 3), null));
            assertEquals(KICK_OFF, on(own).quietSince(), "what was told before is of another occasion");

            board.end(match);
            assertEquals(others, on(own).count());
        }
    }

    private static MatchesOn on(OwnDatabase own) {
        var look = new HealthQueries(own.sql(), LATER).look(() -> false);
        return assertInstanceOf(Look.Seen.class, look).state().on();
    }
}
