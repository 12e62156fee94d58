package remontada.platform;

/// What a reader asked for can't be answered; says why in words meant for the reader.
public abstract sealed class ReaderException extends RuntimeException {
    private final transient Sentence sentence;

    private ReaderException(Sentence sentence) {
        super(sentence.toString(), null, false, false);
        this.sentence = sentence;
    }

    public Sentence sentence() {
        return sentence;
    }

    public abstract int status();

    /// There is nothing at this address (404).
    public static final class NotFound extends ReaderException {
        public NotFound(Sentence sentence) {
            super(sentence);
        }

        @Override
        public int status() {
            return 404;
        }
    }

    /// A parameter has a value that means nothing (400); the sentence says what would be right.
    public static final class BadInput extends ReaderException {
        public BadInput(Sentence sentence) {
            super(sentence);
        }

        @Override
        public int status() {
            return 400;
        }
    }

    /// It could be asked for, and is not to be had here (501).
    public static final class NotOffered extends ReaderException {
        public NotOffered(Sentence sentence) {
            super(sentence);
        }

        @Override
        public int status() {
            return 501;
        }
    }
}
