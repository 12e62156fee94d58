package remontada.intake.web;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import remontada.football.Season;
import remontada.intake.web.WebSource.Kind;

/// The sources on the web of an operator's file; `db/sources.example.properties` shows its shape. Tokens do not
/// stand in it: they come from the environment.
public final class WebSources {
    private static final String PREFIX = "source.";
    private static final String FOOTBALL_DATA = "https://api.football-data.org";
    private static final Set<String> SETTINGS = Set.of("kind", "code", "address", "season", "competition", "rank");
    private static final int MOST_RANK = 99;

    private final Properties settings;

    private WebSources(Properties settings) {
        this.settings = settings;
    }

    /// @throws IllegalArgumentException naming the setting that is wrong, and what would be right
    public static List<WebSource> read(Reader file) throws IOException {
        var settings = new Properties();
        settings.load(file);
        return new WebSources(settings).all();
    }

    private List<WebSource> all() {
        var names = new TreeSet<String>();
        for (var key : settings.stringPropertyNames()) {
            var parts = key.split("\\.", -1);
            if (!key.startsWith(PREFIX) || parts.length != 3 || !SETTINGS.contains(parts[2]) || parts[1].isEmpty()) {
                throw new IllegalArgumentException("'" + key + "' is no setting; write source.NAME.SETTING with one of "
                        + String.join(", ", new TreeSet<>(SETTINGS)));
            }
            names.add(parts[1]);
        }
        return names.stream().map(this::source).toList();
    }

    private WebSource source(String name) {
        var kind = kind(name);
        var season = season(name);
        return new WebSource(
                name,
                kind,
                kind == Kind.FOOTBALL_DATA ? footballData(name, season) : address(name, required(name, "address")),
                season,
                required(name, "competition"),
                rank(name));
    }

    private Kind kind(String name) {
        var word = required(name, "kind");
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> wrong(
                        name,
                        "kind",
                        Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining(" or "))));
    }

    private Season season(String name) {
        try {
            return Season.parse(required(name, "season"));
        } catch (IllegalArgumentException e) {
            throw wrong(name, "season", "a season such as 2026-27");
        }
    }

    /// `address` is the host's here, and usually left out.
    private URI footballData(String name, Season season) {
        var code = required(name, "code");
        if (!code.matches("[A-Z0-9]{1,8}")) {
            throw wrong(name, "code", "football-data.org's code of the competition, such as CL");
        }
        var host = address(name, Objects.requireNonNullElse(setting(name, "address"), FOOTBALL_DATA));
        return host.resolve("/v4/competitions/" + code + "/matches?season=" + season.startYear());
    }

    private URI address(String name, String text) {
        try {
            var address = new URI(text);
            if (address.getHost() != null
                    && Set.of("http", "https").contains(address.getScheme())
                    && address.getUserInfo() == null) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw wrong(name, "address", "an http(s) address");
        }
        throw wrong(name, "address", "an http(s) address without user or password");
    }

    private int rank(String name) {
        var text = required(name, "rank");
        if (!text.matches("\\d{1,2}") || Integer.parseInt(text) < 1) {
            throw wrong(name, "rank", "a number from 1 to " + MOST_RANK);
        }
        return Integer.parseInt(text);
    }

    private String required(String name, String setting) {
        var text = setting(name, setting);
        if (text == null) {
            throw new IllegalArgumentException(PREFIX + name + "." + setting + " is missing");
        }
        return text;
    }

    private @Nullable String setting(String name, String setting) {
        var text = settings.getProperty(PREFIX + name + "." + setting);
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static IllegalArgumentException wrong(String name, String setting, String right) {
        return new IllegalArgumentException(PREFIX + name + "." + setting + " must be " + right);
    }
}
