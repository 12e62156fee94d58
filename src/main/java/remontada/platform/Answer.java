package remontada.platform;

import java.util.Optional;
import java.util.function.Supplier;

/// What a route answers: a page for readers and the same for programs.
///
/// @param page rendered at the address itself
/// @param json the twin at the address plus `.json`
/// @param csv the twin at the address plus `.csv`, where the page has a table
public record Answer(Page page, Supplier<Object> json, Optional<Supplier<Csv>> csv) {
    public static Answer of(Page page, Supplier<Object> json) {
        return new Answer(page, json, Optional.empty());
    }

    public static Answer of(Page page, Supplier<Object> json, Supplier<Csv> csv) {
        return new Answer(page, json, Optional.of(csv));
    }

    /// @throws ReaderException.NotFound when the page has no table
    public Csv table() {
        return csv.orElseThrow(() -> new ReaderException.NotFound(Sentence.of("errors.no-table")))
                .get();
    }
}
