package remontada.intake.footballdata;

import org.jspecify.annotations.Nullable;
import remontada.intake.reported.Expected;
import remontada.intake.reported.Listener;
import remontada.intake.reported.Refusal;
import remontada.intake.reported.ReportedMatch;
import remontada.intake.reported.ReportedMatch.Origin;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what football-data.org answers to `/v4/competitions/{code}/matches?season=2022`.
///
/// An answer that is not whole, not JSON or has no matches is refused as one, and nothing of it is told. A match that
/// is wrong within a whole answer is refused alone.
public final class MatchesAnswer {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private MatchesAnswer() {}

    /// @param place the address it came from
    /// @return whether the answer was whole
    public static boolean read(byte[] body, String place, Expected expected, Listener listener) {
        try {
            var answer = JSON.readTree(body);
            if (!answer.isObject() || !answer.path("matches").isArray()) {
                throw new Wrong("The answer has no matches");
            }
            tell(answer, place, expected, listener);
            return true;
        } catch (JacksonException e) {
            refuse(listener, place, "", "The answer is no whole JSON: " + e.getOriginalMessage());
            return false;
        } catch (Wrong e) {
            refuse(listener, place, "", e.reason());
            return false;
        }
    }

    private static void tell(JsonNode answer, String place, Expected expected, Listener listener) {
        var competition = new Fields(answer, "answer").object("competition");
        @Nullable String name = competition == null ? null : competition.text("name");
        int index = 0;
        for (var node : answer.path("matches")) {
            try {
                var match = read(node, "matches[" + index + "]", name, place, expected);
                if (match != null) {
                    listener.match(match);
                }
            } catch (Wrong e) {
                refuse(listener, place, words(node), e.reason());
            }
            index++;
        }
    }

    private static @Nullable ReportedMatch read(
            JsonNode node, String path, @Nullable String competition, String place, Expected expected) {
        if (!node.isObject()) {
            throw new Wrong(path + " is no object");
        }
        return new MatchNode(new Fields(node, path), expected, competition, place).read();
    }

    /// Which match it is, for whoever looks into it.
    private static String words(JsonNode match) {
        return "%s v %s, %s"
                .formatted(
                        match.path("homeTeam").path("name").asString(""),
                        match.path("awayTeam").path("name").asString(""),
                        match.path("utcDate").asString(""));
    }

    private static void refuse(Listener listener, String place, String text, String reason) {
        listener.refused(new Refusal(new Origin(place, 0), text, reason));
    }
}
