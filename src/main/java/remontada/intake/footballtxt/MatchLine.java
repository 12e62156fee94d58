package remontada.intake.footballtxt;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import remontada.intake.reported.ReportedMatch.Club;
import remontada.intake.reported.ReportedMatch.Status;
import remontada.intake.reported.Result;

/// Reads the line of a match: a day and a time if they stand there, then the clubs in one of the ways in use, then the
/// ground.
///
/// - `20.45  Lille OSC (FRA)  v Inter (ITA)  0-1 (0-1)`
/// - `21:00  Sevilla FC  2-0 (1-0)  FC Barcelona  @ Sánchez Pizjuán, Sevilla`
/// - `AC Milan (ITA)  -  Club Brugge KV (BEL)`, not played yet
/// - `Bournemouth  abd  Luton`, where no score came of it
final class MatchLine {
    static final Set<String> VERSUS = Set.of("v", "vs", "vs.");
    private static final Set<String> DASHES = Set.of("-", "–");
    private static final Map<String, Status> INSTEAD_OF_A_SCORE = Map.of(
            "abd", Status.ABANDONED,
            "abd.", Status.ABANDONED,
            "w/o", Status.WALKOVER,
            "ppd", Status.POSTPONED,
            "ppd.", Status.POSTPONED,
            "n/p", Status.CANCELLED,
            "canc.", Status.CANCELLED,
            "annulled", Status.ANNULLED);

    private final Brackets brackets;
    private final @Nullable WrittenDay day;
    private final @Nullable KickOff kickOff;
    private final @Nullable ZoneId zone;
    private final @Nullable String venue;
    private final String clubs;
    private final List<Word> words;

    private MatchLine(String line) {
        brackets = Brackets.of(line);
        var all = Word.of(brackets.rest());
        var from = all.isEmpty() || !isNumber(all.getFirst().text()) ? all : all.subList(1, all.size());
        var startDay = WrittenDay.startOf(from);
        day = startDay == null ? null : startDay.day();
        var afterDay = startDay == null ? from : from.subList(startDay.words(), from.size());
        kickOff = KickOff.startOf(afterDay);
        var afterTime = kickOff == null ? afterDay : afterDay.subList(kickOff.words(), afterDay.size());
        int at = first(afterTime, word -> word.startsWith("@"));
        words = at < 0 ? afterTime : afterTime.subList(0, at);
        clubs = words.isEmpty()
                ? ""
                : brackets.rest().substring(0, words.getLast().end());
        var ground = at < 0
                ? ""
                : brackets.rest().substring(afterTime.get(at).start() + 1).strip();
        var lastWord = ground.substring(ground.lastIndexOf(' ') + 1);
        var groundZone = lastWord.startsWith("(") ? KickOff.zone(lastWord) : null;
        zone = kickOff != null && kickOff.zone() != null ? kickOff.zone() : groundZone;
        var place = groundZone == null
                ? ground
                : ground.substring(0, ground.length() - lastWord.length()).strip();
        venue = place.isEmpty() ? null : place;
    }

    /// @return null when the line has neither `v` nor a score between two clubs
    /// @throws NotUnderstood when it has, but contradicts itself
    static @Nullable Line withResultOrVersus(String line) {
        var match = new MatchLine(line);
        int versus = first(match.words, VERSUS::contains);
        if (versus > 0) {
            return match.versus(versus);
        }
        int score = first(match.words, word -> WrittenResult.score(word) != null);
        return score > 0 ? match.scoreBetween(score) : match.statusBetween();
    }

    /// @return null when the line has no dash between two clubs
    static @Nullable Line withDash(String line) {
        var match = new MatchLine(line);
        int dash = first(match.words, DASHES::contains);
        return dash <= 0 || dash == match.words.size() - 1
                ? null
                : match.of(
                        match.before(dash),
                        match.clubs.substring(match.words.get(dash).end()),
                        null,
                        null);
    }

    private Line versus(int versus) {
        int score = first(words, word -> WrittenResult.score(word) != null);
        if (score < versus) {
            return of(before(versus), clubs.substring(words.get(versus).end()), null, null);
        }
        var found = WrittenResult.at(clubs, words.get(score).start(), brackets.afterExtraTime());
        if (!clubs.substring(found.end()).isBlank()) {
            throw new NotUnderstood("What follows the score is not understood");
        }
        var away = clubs.substring(words.get(versus).end(), words.get(score).start());
        return of(before(versus), away, found.result(), null);
    }

    private Line scoreBetween(int score) {
        var found = WrittenResult.at(clubs, words.get(score).start(), brackets.afterExtraTime());
        var away = clubs.substring(found.end());
        int dash = first(words, DASHES::contains);
        if (away.isBlank() && dash > 0 && dash < score - 1) {
            away = clubs.substring(words.get(dash).end(), words.get(score).start());
            return of(before(dash), away, found.result(), null);
        }
        return of(before(score), away, found.result(), null);
    }

    private @Nullable Line statusBetween() {
        int instead = first(words, INSTEAD_OF_A_SCORE::containsKey);
        return instead <= 0 || instead == words.size() - 1
                ? null
                : of(
                        before(instead),
                        clubs.substring(words.get(instead).end()),
                        null,
                        INSTEAD_OF_A_SCORE.get(words.get(instead).text()));
    }

    private Line of(String home, String away, @Nullable Result result, @Nullable Status written) {
        if (ClubName.isOpen(home) || ClubName.isOpen(away)) {
            return new Line.Nothing();
        }
        return new StatusOfMatch(brackets, result, written).line(day, kickOff, zone, clubs(home, away), venue);
    }

    private static List<Club> clubs(String home, String away) {
        var clubs = List.of(ClubName.read(home), ClubName.read(away));
        if (clubs.getFirst().equals(clubs.getLast())) {
            throw new NotUnderstood("A club does not play against itself");
        }
        return clubs;
    }

    /// What stands before a word, day and time aside.
    private String before(int word) {
        return clubs.substring(words.getFirst().start(), words.get(word).start());
    }

    private static int first(List<Word> words, Predicate<String> isIt) {
        for (int i = 0; i < words.size(); i++) {
            if (isIt.test(words.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    /// `(17)`, by which some files count their matches.
    private static boolean isNumber(String word) {
        return word.length() > 2
                && word.startsWith("(")
                && word.endsWith(")")
                && word.substring(1, word.length() - 1).chars().allMatch(Character::isDigit);
    }
}
