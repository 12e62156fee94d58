package remontada.intake.sync;

import java.net.URI;
import remontada.intake.footballdata.Answers;
import remontada.intake.web.WebSource;

/// What football-data.org would answer of La Liga 2026-27, a few matches of it.
final class Season {
    /// Known here as a fixture of 11 October 2026.
    static final String BARCELONA = "FC Barcelona";

    static final String GETAFE = "Getafe CF";

    private Season() {}

    static WebSource source(URI address) {
        return new WebSource(
                "la-liga-live",
                WebSource.Kind.FOOTBALL_DATA,
                address,
                new remontada.football.Season(2026),
                "la-liga",
                60);
    }

    static String match(String home, String away, String status, String kickOff, String score) {
        return Answers.match(status, score)
                .replace("2022-06-21", "2026-08-16")
                .replace("2023-06-10", "2027-05-30")
                .replace("2023-02-21T20:00:00Z", kickOff)
                .replace("\"LAST_16\"", "\"REGULAR_SEASON\"")
                .replace("UEFA Champions League", "Primera Division")
                .replace("Liverpool FC", home)
                .replace("Real Madrid CF", away);
    }

    static String toBePlayed(String kickOff) {
        return match(BARCELONA, GETAFE, "TIMED", kickOff, Answers.regular("null", "null"));
    }

    static String withStatus(String status, String fullTime, String halfTime) {
        return match(BARCELONA, GETAFE, status, "2026-10-11T14:00:00Z", Answers.regular(fullTime, halfTime));
    }

    static String answer(String... matches) {
        return Answers.of(matches)
                .replace("\"season\": \"2022\"", "\"season\": \"2026\"")
                .replace("UEFA Champions League", "Primera Division")
                .replace("\"CL\"", "\"PD\"");
    }
}
