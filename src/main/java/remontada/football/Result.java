package remontada.football;

/// What a match was to one club. Extra time counts, a shoot-out does not: a match decided by penalties is a draw.
public enum Result {
    WIN('W'),
    DRAW('D'),
    LOSS('L');

    private final char letter;

    Result(char letter) {
        this.letter = letter;
    }

    public static Result ofMargin(int margin) {
        if (margin == 0) {
            return DRAW;
        }
        return margin > 0 ? WIN : LOSS;
    }

    /// The letter of a form strip in the data: `W`, `D` or `L`.
    public char letter() {
        return letter;
    }
}
