package remontada.comebacks;

import java.util.Optional;
import java.util.function.IntFunction;
import remontada.platform.ReaderException.NotFound;
import remontada.platform.Sentence;

/// The way through the pages of a list.
///
/// @param page from 1
/// @param pages how many there are, at least one
/// @param size rows on a page
/// @param previous address of the page before
public record Pager(int page, int pages, int size, Optional<String> previous, Optional<String> next) {
    /// Rows on a page of ties or matches.
    public static final int SIZE = 50;

    /// @param address of a page by its number
    /// @throws NotFound for a page that does not exist
    public static Pager of(int page, int rows, IntFunction<String> address) {
        return of(page, rows, SIZE, address);
    }

    /// @param size rows on a page
    /// @param address of a page by its number
    /// @throws NotFound for a page that does not exist
    public static Pager of(int page, int rows, int size, IntFunction<String> address) {
        var pages = Math.max(1, Math.ceilDiv(rows, size));
        if (page > pages) {
            throw new NotFound(
                    Sentence.of("comebacks.no-such-page", "page", page).with("pages", pages));
        }
        return new Pager(
                page,
                pages,
                size,
                page > 1 ? Optional.of(address.apply(page - 1)) : Optional.empty(),
                page < pages ? Optional.of(address.apply(page + 1)) : Optional.empty());
    }

    public int offset() {
        return (page - 1) * size;
    }

    public boolean isNeeded() {
        return pages > 1;
    }
}
