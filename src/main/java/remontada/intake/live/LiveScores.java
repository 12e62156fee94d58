package remontada.intake.live;

import remontada.intake.reported.ReportedMatch;

/// Where a source tells how matches stand that are on. It may tell of any match at any time; what names no known match
/// is passed over. Nothing of it is a result: those go to the ledger.
public interface LiveScores {
    /// A match that is on, or was broken off.
    void seen(ReportedMatch match);

    /// A match that is not on, or no longer.
    void over(ReportedMatch match);
}
