package remontada.comebacks;

import java.time.LocalDate;
import java.util.Optional;
import remontada.platform.ReaderException.BadInput;
import remontada.platform.Request;
import remontada.platform.Sentence;

/// The days between which ties were decided or matches played, both left out themselves.
public record Decided(Optional<LocalDate> after, Optional<LocalDate> before) {
    public static Decided ever() {
        return new Decided(Optional.empty(), Optional.empty());
    }

    /// @throws BadInput where there is no day between the two
    public static Decided parse(Request request) {
        var after = request.date("after");
        var before = request.date("before");
        if (after.isPresent() && before.isPresent() && !after.get().plusDays(1).isBefore(before.get())) {
            throw new BadInput(
                    Sentence.of("comebacks.days-reversed", "after", after.get().toString())
                            .with("before", before.get().toString()));
        }
        return new Decided(after, before);
    }

    public boolean isEver() {
        return equals(ever());
    }

    public boolean holds(LocalDate day) {
        return (after.isEmpty() || day.isAfter(after.get())) && (before.isEmpty() || day.isBefore(before.get()));
    }

    public Address of(Address address) {
        return address.with("after", after).with("before", before);
    }
}
