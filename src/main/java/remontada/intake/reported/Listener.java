package remontada.intake.reported;

/// Is told what a reader makes of a source, in the order in which it stands there; nothing is kept for later.
public interface Listener {
    /// A file that has begun; what is told next is of it.
    default void opened(String place) {}

    void match(ReportedMatch match);

    /// The file that was read is of another kind and tells of no match, whatever was refused of it before.
    ///
    /// @param reason what says so, as a sentence without a full stop
    default void passedOver(String place, String reason) {}

    void refused(Refusal refusal);
}
