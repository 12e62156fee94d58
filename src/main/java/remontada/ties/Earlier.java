package remontada.ties;

import remontada.ties.TieSummary.Days;
import remontada.ties.TieSummary.Scores;
import remontada.ties.TieSummary.Status;

/// Ties as they stood before, whatever is known now.
public final class Earlier {
    private Earlier() {}

    /// The tie as it stood after its first leg, whatever is known now.
    public static TieSummary afterFirstLeg(TieSummary tie) {
        return new TieSummary(
                tie.id(),
                tie.competition(),
                tie.season(),
                tie.stage(),
                tie.host(),
                tie.visitor(),
                tie.rules(),
                Status.FIRST_LEG_PLAYED,
                new Days(tie.days().first(), tie.days().second(), null, null),
                new Scores(
                        tie.scores().first(),
                        null,
                        null,
                        null,
                        false,
                        null,
                        tie.scores().first()),
                tie.behind(),
                null);
    }

    /// The same tie on the eve of its second leg, or of its only match: nothing of that is known.
    static TieSummary onItsEve(TieSummary tie) {
        var legs = tie.rules().legs();
        var first = legs == 2 ? tie.scores().first() : null;
        return new TieSummary(
                tie.id(),
                tie.competition(),
                tie.season(),
                tie.stage(),
                tie.host(),
                tie.visitor(),
                tie.rules(),
                first == null ? Status.SCHEDULED : Status.FIRST_LEG_PLAYED,
                new Days(tie.days().first(), tie.days().second(), null, null),
                new Scores(first, null, null, null, false, null, first),
                first == null ? null : tie.behind(),
                null);
    }
}
