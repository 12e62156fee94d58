package remontada.comebacks;

import java.util.Optional;
import java.util.function.IntFunction;
import remontada.platform.ReaderException.NotFound;
import remontada.platform.Sentence;

/// The way through the pages of a list.
///
/// @param page from 1
/// @param pages how many there are, at least one
/// @param previous address of the page before
public record Pager(int page, int pages, Optional<String> previous, Optional<String> next) {
    /// Rows on a page.
    public static final int SIZE = 50;

    /// @param address of a page by its number
    /// @throws NotFound for a page that does not exist
    public static Pager of(int page, int rows, IntFunction<String> address) {
        var pages = Math.max(1, Math.ceilDiv(rows, SIZE));
        if (page > pages) {
            throw new NotFound(
                    Sentence.of("comebacks.no-such-page", "page", page).with("pages", pages));
        }
        return new Pager(
                page,
                pages,
                page > 1 ? Optional.of(address.apply(page - 1)) : Optional.empty(),
                page < pages ? Optional.of(address.apply(page + 1)) : Optional.empty());
    }

    public int offset() {
        return (page - 1) * SIZE;
    }

    public boolean isNeeded() {
        return pages > 1;
    }
}
