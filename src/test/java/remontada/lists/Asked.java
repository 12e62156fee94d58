package remontada.lists;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import remontada.football.Season;

/// Filters chosen at random.
record Asked(Map<String, String> filters) {
    static Asked of(Map<String, List<String>> values, Random random) {
        var asked = new TreeMap<String, String>();
        for (var name : values.keySet().stream().sorted().toList()) {
            if (random.nextInt(5) == 0) {
                var choices = requireNonNull(values.get(name));
                asked.put(name, choices.get(random.nextInt(choices.size())));
            }
        }
        return new Asked(asked);
    }

    String query() {
        return filters.entrySet().stream()
                .map(filter -> filter.getKey() + "=" + filter.getValue())
                .collect(Collectors.joining("&"));
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(filters.get(name));
    }

    boolean is(String name, String value) {
        return value(name).stream().allMatch(value::equals);
    }

    boolean isIn(Season season) {
        return value("from").stream().allMatch(from -> season.compareTo(Season.parse(from)) >= 0)
                && value("to").stream().allMatch(to -> season.compareTo(Season.parse(to)) <= 0)
                && switch (value("era").orElse("all")) {
                    case "champions-league" -> season.startYear() >= 1992;
                    case "european-cup" -> season.startYear() < 1992;
                    default -> true;
                };
    }

    <T> List<T> last(List<T> newestFirst) {
        return newestFirst.stream()
                .limit(value("last").map(Integer::parseInt).orElse(Integer.MAX_VALUE))
                .toList();
    }
}
