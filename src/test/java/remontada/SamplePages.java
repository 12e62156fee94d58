package remontada;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Addresses of every kind of page, each kind on quiet days and busy ones.
public final class SamplePages {
    /// Kinds of pages, each with addresses that differ in how many rows they show.
    public static final Map<String, List<String>> BY_KIND = Map.ofEntries(
            Map.entry("home", List.of("/?on=2023-03-14", "/?on=2019-05-06", "/?on=1955-09-04", "/")),
            Map.entry("ties", List.of("/ties?on=2023-03-14", "/ties?on=2020-08-01", "/ties?on=1955-10-01", "/ties")),
            Map.entry(
                    "tie",
                    List.of(
                            "/ties/champions-league/2022-23/liverpool-v-real-madrid?on=2023-03-14",
                            "/ties/champions-league/2018-19/manchester-united-v-paris-saint-germain?on=2019-03-05",
                            "/ties/champions-league/2018-19/barcelona-v-liverpool",
                            "/ties/champions-league/2016-17/paris-saint-germain-v-barcelona",
                            "/ties/champions-league/1964-65/koln-v-liverpool",
                            "/ties/champions-league/2019-20/barcelona-v-bayern-munich",
                            "/ties/champions-league/1958-59/young-boys-v-manchester-united")),
            Map.entry(
                    "comebacks",
                    List.of(
                            "/comebacks?on=2023-03-14",
                            "/comebacks?on=1957-01-01&era=european-cup",
                            "/comebacks?era=european-cup&scope=all",
                            "/comebacks?min-deficit=4")));

    private SamplePages() {}

    public static Stream<String> all() {
        return BY_KIND.values().stream().flatMap(List::stream).sorted();
    }
}
