package remontada.intake.footballtxt;

/// Says why a line is refused; caught where the line was read.
final class NotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param reason a sentence for the operator
    NotUnderstood(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
