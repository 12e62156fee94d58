package remontada.platform;

import java.util.Optional;

/// Which program runs.
public final class Build {
    private Build() {}

    /// As the jar's manifest has it.
    public static String name() {
        return Optional.ofNullable(Build.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
    }
}
