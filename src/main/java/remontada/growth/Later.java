package remontada.growth;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One of the worlds after the real one, and where its pages are.
///
/// @param number of the world, 0 for the real one
/// @param years how much later everything happens there
public record Later(int number, int years) {
    private static final Pattern SEASON_OR_DAY = Pattern.compile("\\b(\\d{4})-(\\d{2})(-\\d{2})?\\b");
    private static final Set<String> CLUBS = Set.of("host", "visitor", "winner");
    private static final String BETWEEN = "-v-";

    /// Where the page that a page of the real world became is.
    ///
    /// @param address on the site, with or without parameters
    public String address(String address) {
        if (number == 0) {
            return address;
        }
        var parts = address.split("\\?", 2);
        var path = path(parts[0]);
        return parts.length == 1 ? path : path + "?" + query(parts[1]);
    }

    public LocalDate day(LocalDate day) {
        return day.plusYears(years);
    }

    private String path(String path) {
        var steps = path.split("/", -1);
        for (int i = 1; i < steps.length; i++) {
            var club = steps[i - 1].equals("clubs") || steps[i - 1].equals("v") || steps[i].contains(BETWEEN);
            steps[i] = club && !steps[i].isEmpty() ? clubs(steps[i]) : times(steps[i]);
        }
        return String.join("/", steps);
    }

    private String query(String query) {
        return Arrays.stream(query.split("&"))
                .map(parameter -> parameter.split("=", 2))
                .map(pair -> pair[0] + "=" + (CLUBS.contains(pair[0]) ? clubs(pair[1]) : times(pair[1])))
                .collect(Collectors.joining("&"));
    }

    private String clubs(String clubs) {
        return Arrays.stream(clubs.split(BETWEEN))
                .map(club -> club + "-w" + number)
                .collect(Collectors.joining(BETWEEN));
    }

    private String times(String text) {
        return SEASON_OR_DAY.matcher(text).replaceAll(this::time);
    }

    private String time(MatchResult found) {
        if (found.group(3) != null) {
            return day(LocalDate.parse(found.group())).toString();
        }
        int year = Integer.parseInt(found.group(1)) + years;
        return "%d-%02d".formatted(year, (year + 1) % 100);
    }
}
