package remontada.football;

import java.util.Locale;
import java.util.regex.Pattern;

/// A season by the year it starts in: 2022 is 2022-23.
///
/// @throws IllegalArgumentException for a year of less or more than four digits, or before 1850
public record Season(int startYear) implements Comparable<Season> {

    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 9998;
    private static final Pattern NAME = Pattern.compile("(\\d{4})-(\\d{2})");

    public Season {
        if (startYear < FIRST_YEAR || startYear > LAST_YEAR) {
            throw new IllegalArgumentException("no season starts in " + startYear);
        }
    }

    /// Reads a season as it stands in addresses: `2022-23`, `1999-00`.
    ///
    /// @throws IllegalArgumentException saying what would be right
    public static Season parse(String name) {
        var match = NAME.matcher(name);
        if (!match.matches()) {
            throw new IllegalArgumentException(
                    "not a season: '" + name + "'; write the two years like 2022-23 or 1999-00");
        }
        var season = new Season(Integer.parseInt(match.group(1)));
        if (!season.name().equals(name)) {
            throw new IllegalArgumentException("not a season: '" + name + "'; the season that starts in "
                    + season.startYear + " is " + season.name());
        }
        return season;
    }

    public String name() {
        return String.format(Locale.ROOT, "%d-%02d", startYear, (startYear + 1) % 100);
    }

    public Season previous() {
        return new Season(startYear - 1);
    }

    public Season next() {
        return new Season(startYear + 1);
    }

    @Override
    public int compareTo(Season that) {
        return Integer.compare(startYear, that.startYear);
    }

    @Override
    public String toString() {
        return name();
    }
}
