package remontada.comebacks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import remontada.platform.Frame.Parameter;

/// The address of a list with its filters, always written in the same order: equal lists have equal addresses.
public record Address(String path, List<Parameter> parameters) {
    private static final List<String> ORDER = List.of(
            "competition",
            "era",
            "scope",
            "stage",
            "deficit",
            "min-deficit",
            "second-leg",
            "first-leg",
            "legs",
            "method",
            "club",
            "country",
            "against",
            "against-country",
            "venue",
            "at",
            "winner",
            "result",
            "won-by",
            "lost-by",
            "from",
            "to",
            "after",
            "before",
            "kind",
            "outcome",
            "last",
            "sort",
            "page");

    public static Address of(String path, TieFilter filter) {
        return new Address(path, filter.parameters());
    }

    /// The same address with one more parameter.
    public Address with(String name, Object value) {
        return new Address(
                path,
                Stream.concat(parameters.stream(), Stream.of(new Parameter(name, value.toString())))
                        .toList());
    }

    public Address with(String name, Optional<?> value) {
        return value.map(given -> with(name, given)).orElse(this);
    }

    /// The same address with one more parameter, left out where its value goes without saying.
    public Address with(String name, String value, String usual) {
        return value.equals(usual) ? this : with(name, value);
    }

    public String link() {
        return parameters.isEmpty() ? path : path + "?" + query();
    }

    private String query() {
        return parameters.stream()
                .sorted(Comparator.comparing(parameter -> ORDER.indexOf(parameter.name())))
                .map(parameter -> parameter.name() + "=" + URLEncoder.encode(parameter.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
