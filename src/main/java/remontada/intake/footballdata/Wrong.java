package remontada.intake.footballdata;

/// Says what is wrong with a match of an answer, as a sentence for the operator.
final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Wrong(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
