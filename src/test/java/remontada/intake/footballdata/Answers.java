package remontada.intake.footballdata;

import java.nio.charset.StandardCharsets;
import remontada.football.Season;
import remontada.intake.reported.Expected;
import remontada.intake.reported.Heard;
import remontada.intake.reported.ReportedMatch;

/// Answers in the documented shape, with matches that may never have been.
public final class Answers {
    private Answers() {}

    /// @param score what stands between the braces of `score`
    public static String match(String status, String score) {
        return """
            {
              "area": {"id": 2077, "name": "Europe", "code": "EUR"},
              "competition": {"id": 2001, "name": "UEFA Champions League", "code": "CL", "type": "CUP"},
              "season": {"id": 1491, "startDate": "2022-06-21", "endDate": "2023-06-10", "currentMatchday": 6},
              "id": 419884,
              "utcDate": "2023-02-21T20:00:00Z",
              "status": "%s",
              "matchday": null,
              "stage": "LAST_16",
              "group": null,
              "lastUpdated": "2023-02-22T10:20:30Z",
              "homeTeam": {"id": 64, "name": "Liverpool FC", "shortName": "Liverpool", "tla": "LIV", "crest": "…"},
              "awayTeam": {"id": 86, "name": "Real Madrid CF", "shortName": "Real Madrid", "tla": "RMA"},
              "score": {%s},
              "odds": {"msg": "not in this account"},
              "referees": []
            }
            """.formatted(status, score);
    }

    /// `2-5` or `null` as the interface writes it.
    public static String score(String name, String goals) {
        var parts = goals.split("-");
        return "\"%s\": {\"home\": %s, \"away\": %s}"
                .formatted(name, parts[0], parts.length == 1 ? parts[0] : parts[1]);
    }

    public static String regular(String fullTime, String halfTime) {
        return "\"winner\": null, \"duration\": \"REGULAR\", " + score("fullTime", fullTime) + ", "
                + score("halfTime", halfTime);
    }

    public static String of(String... matches) {
        return """
            {"filters": {"season": "2022"}, "resultSet": {"count": %d, "played": 1},
             "competition": {"id": 2001, "name": "UEFA Champions League", "code": "CL"},
             "matches": [%s]}
            """.formatted(matches.length, String.join(",", matches));
    }

    static Heard read(String answer) {
        var heard = new Heard();
        MatchesAnswer.read(
                answer.getBytes(StandardCharsets.UTF_8),
                "https://example.org/matches",
                new Expected("champions-league", new Season(2022)),
                heard);
        return heard;
    }

    static ReportedMatch only(String match) {
        var heard = read(of(match));
        if (heard.matches().size() != 1 || !heard.refusals().isEmpty()) {
            throw new AssertionError("expected one match: " + heard.matches() + heard.refusals());
        }
        return heard.matches().getFirst();
    }

    static String reason(String answer) {
        var heard = read(answer);
        if (heard.refusals().size() != 1) {
            throw new AssertionError("expected one refusal: " + heard.matches() + heard.refusals());
        }
        return heard.refusals().getFirst().reason();
    }
}
