package remontada.intake.reported;

/// Is told what a reader makes of a source, in the order in which it stands there; nothing is kept for later.
public interface Listener {
    /// A file that has begun; what is told next is of it.
    default void opened(String place) {}

    void match(ReportedMatch match);

    void refused(Refusal refusal);
}
