package remontada.chance;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/// The numbers of the model, as fitted.
///
/// @param clock when the goals of a match fall
/// @param fittedOn the day on which they were chosen
/// @param trainingSpan the days of the matches by which
public record Model(Map<Parameter, Double> values, GoalClock clock, String fittedOn, String trainingSpan) {
    public static final String FITTED_ON = "fitted-on";
    public static final String TRAINING_SPAN = "training-span";
    private static final String SHIPPED = "/db/model.properties";

    public Model {
        values = Map.copyOf(values);
    }

    /// The model that ships with the site.
    ///
    /// @throws IllegalStateException when a number is missing
    public static Model shipped() {
        var stream = Model.class.getResourceAsStream(SHIPPED);
        if (stream == null) {
            throw new IllegalStateException(SHIPPED + " is missing from the build");
        }
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + SHIPPED, e);
        }
    }

    static Model read(Reader reader) throws IOException {
        var properties = new Properties();
        properties.load(reader);
        var values = new EnumMap<Parameter, Double>(Parameter.class);
        for (var parameter : Parameter.values()) {
            values.put(parameter, Double.valueOf(required(properties, parameter.key())));
        }
        return new Model(
                values,
                GoalClock.parse(required(properties, GoalClock.KEY)),
                required(properties, FITTED_ON),
                required(properties, TRAINING_SPAN));
    }

    public double get(Parameter parameter) {
        return requireNonNull(values.get(parameter));
    }

    /// Changes whenever a number does: ratings and chances of another model are not this one's.
    String fingerprint() {
        return Arrays.stream(Parameter.values())
                .map(parameter -> Double.toString(get(parameter)))
                .collect(Collectors.joining(" ", "", " " + clock));
    }

    public Model with(Map<Parameter, Double> changes) {
        var changed = new EnumMap<Parameter, Double>(Parameter.class);
        changed.putAll(values);
        changed.putAll(changes);
        return new Model(changed, clock, fittedOn, trainingSpan);
    }

    public Model with(GoalClock fitted) {
        return new Model(values, fitted, fittedOn, trainingSpan);
    }

    private static String required(Properties properties, String key) {
        var value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalStateException(SHIPPED + " has no " + key);
        }
        return value;
    }
}
