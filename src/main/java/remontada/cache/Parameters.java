package remontada.cache;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// The parameters that make a difference: those that the site documents. Links that were shared drag others along, a
/// new one for each reader.
final class Parameters {
    private final Set<String> known;

    Parameters(Set<String> known) {
        this.known = known;
    }

    /// @param openApi the document that describes all of them
    static Parameters documented(String openApi) {
        return new Parameters(JsonMapper.shared().readTree(openApi).findParents("in").stream()
                .filter(described -> described.path("in").asString("").equals("query"))
                .map(described -> described.path("name").asString(""))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /// The same without what makes no difference: unknown names, empty values, and a name's second value.
    ///
    /// @return the very same object where everything does
    String tidy(String query) {
        if (query.indexOf('&') < 0) {
            return counts(query, 0, query.length()) ? query : "";
        }
        var tidy = new StringBuilder(query.length());
        var seen = new HashSet<String>();
        int begin = 0;
        while (begin <= query.length()) {
            int end = query.indexOf('&', begin) < 0 ? query.length() : query.indexOf('&', begin);
            if (seen.add(name(query, begin, end)) && counts(query, begin, end)) {
                tidy.append(tidy.isEmpty() ? "" : "&").append(query, begin, end);
            }
            begin = end + 1;
        }
        return tidy.length() == query.length() ? query : tidy.toString();
    }

    /// A name that is written in another way than usual may be any.
    private boolean counts(String query, int begin, int end) {
        var name = name(query, begin, end);
        return begin + name.length() + 1 < end && known.contains(name) || name.indexOf('%') >= 0;
    }

    private static String name(String query, int begin, int end) {
        int equals = query.indexOf('=', begin);
        return query.substring(begin, equals < 0 || equals > end ? end : equals);
    }
}
