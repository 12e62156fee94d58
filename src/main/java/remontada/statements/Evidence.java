package remontada.statements;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The list behind a claim: a page of the site with its filters.
public record Evidence(String page, Map<String, String> filters, String fragment) {
    public Evidence {
        filters = Collections.unmodifiableMap(new LinkedHashMap<>(filters));
    }

    public static Evidence of(String page) {
        return new Evidence(page, Map.of(), "");
    }

    static Evidence none() {
        return of("/");
    }

    public Evidence with(String filter, Object value) {
        var more = new LinkedHashMap<>(filters);
        more.put(filter, value.toString());
        return new Evidence(page, more, fragment);
    }

    /// A part of the page.
    public Evidence at(String part) {
        return new Evidence(page, filters, "#" + part);
    }

    /// Whether it is a part of a page rather than a list.
    boolean isPartOfAPage() {
        return !fragment.isEmpty();
    }

    /// The list as it was on a day.
    Evidence on(LocalDate day) {
        return with("on", day);
    }

    public String path() {
        var query = filters.entrySet().stream()
                .map(filter -> filter.getKey() + "=" + filter.getValue())
                .collect(Collectors.joining("&"));
        return page + (query.isEmpty() ? "" : "?" + query) + fragment;
    }
}
