package remontada.ties;

import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import remontada.platform.Sentence;
import remontada.platform.Words;

/// When and where a match is played, as a page says it: by the clock at the ground.
///
/// @param machine for programs: an instant, or a date where the hour is not known
/// @param text "Wednesday 15 March 2023, 21:00 in Madrid"
/// @param zone of the ground; null unless the hour is known and the match to come
/// @param yours how a script says the reader's own hour
public record MatchTime(
        String machine,
        String text,
        @Nullable String zone,
        @Nullable String yours) {
    static MatchTime of(TieMatch match, Words words) {
        var kickOff = match.kickOff();
        var zone = match.zone();
        var said = Sentence.of("ties.day-and-town", "day", match.playedOn())
                .with("placed", match.town() == null ? "no" : "yes")
                .with("town", match.town() == null ? "" : match.town());
        if (kickOff == null || zone == null || match.isOver()) {
            return new MatchTime(match.playedOn().toString(), words.say(said), null, null);
        }
        var hour = LocalTime.ofInstant(kickOff, ZoneId.of(zone));
        var timed = new Sentence("ties.day-hour-and-town", said.arguments()).with("hour", hour);
        return new MatchTime(kickOff.toString(), words.say(timed), zone, words.say("ties.your-time"));
    }
}
