package remontada.intake.footballtxt;

import java.util.List;
import java.util.Set;
import remontada.intake.reported.ReportedMatch.Club;

/// A club's name with its country, `Inter (ITA)`.
final class ClubName {
    private static final int LONGEST = 100;
    private static final int COUNTRY = 5;
    private static final Set<String> OPEN = Set.of("N.N.", "TBD", "tbd", "TBA", "?", "??");

    private ClubName() {}

    /// Whether the club is not known yet.
    static boolean isOpen(String written) {
        var name = withoutCountry(written.strip());
        return OPEN.contains(name) || name.startsWith("Winner ") || name.startsWith("Loser ");
    }

    /// @throws NotUnderstood when it can't be a name
    static Club read(String written) {
        var text = written.strip();
        var name = withoutCountry(text);
        boolean withCountry = name.length() < text.length();
        if (name.isEmpty()) {
            throw new NotUnderstood("A club is missing");
        }
        if (name.length() > LONGEST || name.codePoints().noneMatch(Character::isLetter) || holdsMore(name)) {
            throw new NotUnderstood("This is no club's name: " + name);
        }
        return new Club(name, withCountry ? text.substring(text.length() - COUNTRY + 1, text.length() - 1) : null);
    }

    private static String withoutCountry(String text) {
        int end = text.length() - COUNTRY;
        return end >= 0 && isCountry(text.substring(end))
                ? text.substring(0, end).strip()
                : text;
    }

    /// Two spaces part what belongs together from what doesn't, and neither a score nor a time is part of a name.
    private static boolean holdsMore(String name) {
        return name.contains("  ")
                || Word.of(name).stream()
                        .anyMatch(word -> MatchLine.VERSUS.contains(word.text())
                                || WrittenResult.score(word.text()) != null
                                || KickOff.startOf(List.of(word)) != null);
    }

    private static boolean isCountry(String end) {
        return end.charAt(0) == '('
                && end.charAt(COUNTRY - 1) == ')'
                && end.substring(1, COUNTRY - 1).chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }
}
