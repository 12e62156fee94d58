package remontada.intake.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import remontada.football.Season;

class WebSourcesTest {
    private static final Path EXAMPLE = Path.of("db/sources.example.properties");

    @Test
    void theExampleIsRead() throws IOException {
        try (var file = Files.newBufferedReader(EXAMPLE)) {
            assertEquals(
                    List.of(
                            new WebSource(
                                    "cl-live",
                                    WebSource.Kind.FOOTBALL_DATA,
                                    URI.create("https://api.football-data.org/v4/competitions/CL/matches?season=2026"),
                                    new Season(2026),
                                    "champions-league",
                                    60),
                            new WebSource(
                                    "cl-text",
                                    WebSource.Kind.FOOTBALL_TXT,
                                    URI.create("https://raw.githubusercontent.com/openfootball/champions-league/master/"
                                            + "2026-27/cl.txt"),
                                    new Season(2026),
                                    "champions-league",
                                    40)),
                    WebSources.read(file));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "kind = football-data | kind = fifa      | source.cl-live.kind must be football-data or football-txt",
                "code = CL     | code = ../secret   | source.cl-live.code must be football-data.org's code of the"
                        + " competition, such as CL",
                "code = CL     | code =             | source.cl-live.code is missing",
                "cl-live.season = 2026-27 | cl-live.season = 2026 | source.cl-live.season must be a season such as"
                        + " 2026-27",
                "rank = 60     | rank = high        | source.cl-live.rank must be a number from 1 to 99",
                "https://raw   | ftp://raw          | source.cl-text.address must be an http(s) address without user"
                        + " or password",
                "https://raw   | https://me:pw@raw  | source.cl-text.address must be an http(s) address without user"
                        + " or password",
                "cl-live.rank  | cl-live.token      | 'source.cl-live.token' is no setting; write source.NAME.SETTING"
                        + " with one of address, code, competition, kind, rank, season"
            })
    void aWrongSettingIsNamedWithWhatWouldBeRight(String right, String wrong, String message) throws IOException {
        var text = Files.readString(EXAMPLE).replace(right, wrong);

        var refusal = assertThrows(IllegalArgumentException.class, () -> WebSources.read(new StringReader(text)));

        assertEquals(message, refusal.getMessage());
    }
}
