package remontada.statements;

import java.util.Set;
import remontada.TestSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Follows a statement's link and compares the list that opens with what the statement counts.
record ListBehind(TestSite site) {
    /// Of ties: their total is of all finals, or of a whole path; their lists are of the count.
    private static final Set<String> OTHER_TOTALS = Set.of("titles-of-ties", "holders", "holders-rescues");

    private static String kind(JsonNode statement) {
        return statement.path("id").asString().replaceFirst("^titles-.*", "titles-of-ties");
    }

    /// What is wrong with the list behind a statement; nothing if nothing is.
    String complaintAbout(JsonNode statement) {
        var evidence = statement.path("evidence").asString();
        if (!evidence.matches("/(comebacks|first-legs/|clubs/).*")) {
            return site.get(evidence).statusCode() == 200 ? "" : "no page";
        }
        var answer = site.get(evidence.replaceFirst("(\\?|$)", ".json$1"));
        if (answer.statusCode() != 200) {
            return "answered " + answer.statusCode() + " " + answer.body();
        }
        var list = JsonMapper.shared().readTree(answer.body());
        var items = list.has("meetings")
                ? list.path("meetings").size()
                : list.path("items").size();
        var count = statement.path("count").asInt();
        var total = statement.path("total").asInt();
        var listed = items == count || items == total;
        var among = list.has("total") ? list.path("total").asInt() : items;
        return listed && (among == total || OTHER_TOTALS.contains(kind(statement)))
                ? ""
                : "lists " + items + " of " + among;
    }
}
