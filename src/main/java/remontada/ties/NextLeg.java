package remontada.ties;

import java.util.Optional;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.ties.TieBand.Hour;
import remontada.ties.TieBand.Next;
import remontada.ties.TieSummary.Status;

/// When the next leg of a tie is played: its day where the list does not say it, its hour, or that it was put off.
final class NextLeg {
    private final Outlook outlook;
    private final Words words;

    NextLeg(Outlook outlook, Words words) {
        this.outlook = outlook;
        this.words = words;
    }

    /// @param dated whether the list it stands in tells its day
    Optional<Next> of(TieSummary tie, boolean dated) {
        var hour = Optional.ofNullable(outlook.kickOffs().get(tie.id()))
                .filter(_ -> !tie.isOnNoDay() && !tie.isOverdue(outlook.day()))
                .map(this::hour);
        var said = dated ? Optional.<String>empty() : day(tie, hour.isPresent()).map(words::say);
        return hour.isEmpty() && said.isEmpty()
                ? Optional.empty()
                : Optional.of(new Next(said.orElse(null), hour.orElse(null)));
    }

    /// A tie before its first leg, or before a replay, has that in its sentence.
    private Optional<Sentence> day(TieSummary tie, boolean timed) {
        if (tie.isOnNoDay()) {
            return Optional.of(notKnown(tie));
        }
        return tie.nextOn()
                .filter(_ -> tie.status() == Status.FIRST_LEG_PLAYED)
                .map(on -> Sentence.of("bands." + (on.isBefore(outlook.day()) ? "second-leg-overdue" : "second-leg-on"))
                        .with("day", on)
                        .with("timed", timed ? "yes" : "no"));
    }

    private Sentence notKnown(TieSummary tie) {
        var said = Sentence.of(
                "bands." + (outlook.putOff().containsKey(tie.id()) ? "put-off" : "on-no-day"),
                "leg",
                tie.status() == Status.FIRST_LEG_PLAYED ? 2 : tie.rules().legs() == 1 ? 0 : 1);
        return Optional.ofNullable(outlook.putOff().get(tie.id()))
                .map(off -> said.with("day", off.from()))
                .orElse(said);
    }

    private Hour hour(KickOff kickOff) {
        return new Hour(kickOff.at().toString(), kickOff.zone().getId(), kickOff.local(words.locale()));
    }
}
