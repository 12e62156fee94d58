package remontada.intake.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Lets no more than so many bytes through.
final class BoundedStream extends FilterInputStream {
    /// More came than is allowed.
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;

        TooMuch() {
            super("more bytes than allowed");
        }
    }

    private final Budget budget;
    private long left;

    /// What is left for several streams together.
    static final class Budget {
        private long left;

        Budget(long bytes) {
            left = bytes;
        }

        private void spend(long bytes) throws TooMuch {
            left -= bytes;
            if (left < 0) {
                throw new TooMuch();
            }
        }
    }

    BoundedStream(InputStream in, long most, Budget budget) {
        super(in);
        this.left = most;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            count(1);
        }
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    private void count(int bytes) throws TooMuch {
        left -= bytes;
        if (left < 0) {
            throw new TooMuch();
        }
        budget.spend(bytes);
    }
}
