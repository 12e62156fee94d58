package remontada.intake.live;

import remontada.intake.reported.ReportedMatch;
import remontada.intake.reported.ReportedMatch.Origin;

/// Is told what a source on the web says of matches while they are on. Nothing of it is a result: those go to the
/// ledger.
/// Names are as written. The same may be told again with every answer, also by another node that took over.
public interface LiveScores {
    /// Keeps nothing.
    LiveScores NONE = new LiveScores() {
        @Override
        public void seen(Origin origin, ReportedMatch match) {}

        @Override
        public void over(Origin origin, ReportedMatch match) {}
    };

    /// The match is on; its score as it stands, its minute where the source tells.
    void seen(Origin origin, ReportedMatch match);

    /// The match, of yesterday, today or tomorrow, is not on: over, broken off, put off, or not begun yet. Where it
    /// ended, its result is in the ledger by now, unless a name in it waits.
    void over(Origin origin, ReportedMatch match);
}
