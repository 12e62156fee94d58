package remontada;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Addresses of every kind of page, each kind on quiet days and busy ones: what the tests look at and the benchmark
/// measures.
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
                            "/comebacks?min-deficit=4",
                            "/comebacks?country=ESP&against-country=ENG&after=1999-07-01")),
            Map.entry("seasons", List.of("/seasons", "/seasons?on=1956-07-01")),
            Map.entry(
                    "season",
                    List.of(
                            "/seasons/2018-19/champions-league",
                            "/seasons/2022-23/champions-league?on=2023-03-14",
                            "/seasons/1955-56/champions-league",
                            "/seasons/2024-25/europa-league")),
            Map.entry("night", List.of("/nights/2019-05-07", "/nights/2022-03-09?on=2022-03-09", "/nights/1955-09-04")),
            Map.entry(
                    "search",
                    List.of("/search", "/search?q=besiktas", "/search?q=liverpool+barcelona", "/search?q=xyzzy")),
            Map.entry(
                    "match history",
                    List.of(
                            "/matches/champions-league/2022-23/2023-03-15/real-madrid-v-liverpool/history",
                            "/matches/champions-league/2022-23/2023-03-15/real-madrid-v-liverpool/history?on=2023-03-14")),
            Map.entry("clubs", List.of("/clubs")),
            Map.entry(
                    "club",
                    List.of(
                            "/clubs/liverpool?on=2023-03-14",
                            "/clubs/real-madrid",
                            "/clubs/malmo",
                            "/clubs/queens-park-rangers")),
            Map.entry(
                    "meetings",
                    List.of(
                            "/clubs/liverpool/v/real-madrid?on=2023-03-14",
                            "/clubs/liverpool/v/real-madrid?winner=liverpool&legs=2",
                            "/clubs/barcelona/v/bayern-munich")),
            Map.entry(
                    "club ties",
                    List.of(
                            "/clubs/real-madrid/ties",
                            "/clubs/liverpool/ties?first-leg=lost-away&on=2023-03-14",
                            "/clubs/ajax/ties?stage=final&outcome=through&on=1971-01-01")),
            Map.entry(
                    "club matches",
                    List.of(
                            "/clubs/real-madrid/matches",
                            "/clubs/liverpool/matches?last=7&on=2023-03-14",
                            "/clubs/malmo/matches?competition=champions-league&venue=home&result=won")),
            Map.entry("leagues", List.of("/leagues")),
            Map.entry(
                    "league",
                    List.of(
                            "/leagues/premier-league/2022-23?on=2023-03-14",
                            "/leagues/belgian-pro-league/2023-24",
                            "/leagues/la-liga/2010-11")),
            Map.entry("first legs", List.of("/first-legs?on=2023-03-14", "/first-legs?scope=all&era=european-cup")),
            Map.entry(
                    "first leg",
                    List.of(
                            "/first-legs/2-0",
                            "/first-legs/2-5?on=2023-03-14",
                            "/first-legs/margin/3/home",
                            "/first-legs/any?stage=semi-final&on=2023-03-14")),
            Map.entry("ratings", List.of("/ratings?on=2023-03-14", "/ratings?on=1955-09-04")),
            Map.entry(
                    "what if",
                    List.of("/what-if", "/what-if?host=napoli&visitor=liverpool&home=3&away=1&on=2023-03-14")),
            Map.entry("records", List.of("/records", "/records?on=2019-05-08")),
            Map.entry("about", List.of("/about", "/about/data", "/about/method")));

    private SamplePages() {}

    /// Every address, in order.
    public static Stream<String> all() {
        return BY_KIND.values().stream().flatMap(List::stream).sorted();
    }
}
