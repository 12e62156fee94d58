package remontada.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import remontada.football.Season;
import remontada.intake.files.Limits;
import remontada.intake.files.Sources;
import remontada.intake.footballtxt.FootballTxtWriter;
import remontada.intake.reported.Heard;
import remontada.intake.reported.ReportedMatch;
import remontada.platform.Words;

/// Writes every season of every competition as football.txt, one file each, `2018-19/champions-league.txt`: the CSV
/// that [FactsExport] writes, read back and written in openfootball's way.
public final class FootballTxtExport {
    /// Files of `db/data` that hold matches and what happened in them.
    private static final List<String> MATCHES = List.of("match", "league_match", "cup_match", "goal");

    /// A file's own heading first: what is plain on a page may name another stage where the page isn't seen.
    private static final List<String> HEADINGS = List.of("stages.in-files.", "stages.headings.");

    private static final String GROUP = "group ";

    private final DataSource database;
    private final Words words;

    /// @param words for the names of the stages
    public FootballTxtExport(DataSource database, Words words) {
        this.database = database;
        this.words = words;
    }

    /// Writes the files below a folder.
    ///
    /// @return how many there are
    public int writeTo(Path folder) {
        return each((name, text) -> {
            var file = folder.resolve(name);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text);
        });
    }

    /// Adds the files to a ZIP.
    public void addTo(ZipOutputStream zip) {
        each((name, text) -> {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        });
    }

    private record Key(Season season, String competition) {}

    private interface Writing {
        void write(String name, String text) throws IOException;
    }

    private int each(Writing writing) {
        try {
            var competitions = competitions();
            var clubs = Spellings.read(database);
            var seasons = new LinkedHashMap<Key, List<ReportedMatch>>();
            for (var match : matches()) {
                seasons.computeIfAbsent(new Key(match.season(), match.competition()), _ -> new ArrayList<>())
                        .add(named(match, clubs));
            }
            for (var season : seasons.entrySet()) {
                var text = new StringBuilder();
                var key = season.getKey();
                FootballTxtWriter.write(
                        competitions.getOrDefault(key.competition(), key.competition()),
                        key.season(),
                        season.getValue(),
                        text);
                writing.write(key.season().name() + "/" + key.competition() + ".txt", text.toString());
            }
            return seasons.size();
        } catch (IOException e) {
            throw new UncheckedIOException("The seasons could not be written: " + e.getMessage(), e);
        }
    }

    private List<ReportedMatch> matches() throws IOException {
        var folder = Files.createTempDirectory("remontada-export");
        try {
            new FactsExport(database).writeTo(folder, MATCHES);
            var heard = new Heard();
            for (var source : Sources.at(List.of(folder), Limits.USUAL)) {
                source.read(heard);
            }
            if (!heard.refusals().isEmpty()) {
                throw new IllegalStateException("The exported facts do not read back: "
                        + heard.refusals().getFirst());
            }
            return heard.matches();
        } finally {
            remove(folder);
        }
    }

    private ReportedMatch named(ReportedMatch match, Spellings clubs) {
        return new ReportedMatch(
                match.origin(),
                match.competition(),
                match.season(),
                round(match.round()),
                group(match),
                match.leg(),
                match.day(),
                match.kickOff(),
                match.zone(),
                match.venue(),
                match.neutral(),
                clubs.of(match.competition(), match.home().name()),
                clubs.of(match.competition(), match.away().name()),
                match.status(),
                match.result(),
                match.goals(),
                match.note());
    }

    /// The groups of a cup stand among its rounds.
    private static @Nullable String group(ReportedMatch match) {
        return match.round() != null && match.round().startsWith(GROUP)
                ? match.round().substring(GROUP.length())
                : match.group();
    }

    /// A stage by its heading, a round of a league by its number.
    private @Nullable String round(@Nullable String written) {
        if (written == null || written.startsWith(GROUP)) {
            return null;
        }
        return HEADINGS.stream()
                .map(kind -> kind + written)
                .filter(words::knows)
                .findFirst()
                .map(words::say)
                .orElseGet(() -> written.matches("\\d+") ? "Matchday " + written : words.asTitle(written));
    }

    private Map<String, String> competitions() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT slug, name FROM competition")) {
            var names = new HashMap<String, String>();
            while (rows.next()) {
                names.put(rows.getString(1), rows.getString(2));
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException("The competitions could not be read from the database", e);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
