package remontada.clubs;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import remontada.football.Form;
import remontada.football.Run;
import remontada.football.Streak;
import remontada.leagues.KnownResults;
import remontada.platform.Sentence;

/// How a club has been playing up to a day, over all competitions.
///
/// @param newestFirst enough of its last matches for the longest streaks
public record ClubForm(List<FormMatch> newestFirst) {
    /// Matches that show in a strip and in the data.
    public static final int SHOWN = 6;

    /// Matches to ask for, so that streaks are counted and not cut.
    public static final int FOR_STREAKS = 60;

    private static final int SENTENCES = 3;

    /// Days between two matches of a club that missed none: the French clubs of 2020 waited 166.
    private static final int LONGEST_BREAK = 200;

    public ClubForm {
        newestFirst = List.copyOf(newestFirst);
    }

    public static ClubForm none() {
        return new ClubForm(List.of());
    }

    /// The last six, as a strip reads: oldest first.
    public List<FormMatch> strip() {
        return newestFirst.stream().limit(SHOWN).toList().reversed();
    }

    /// The last six, newest first.
    public List<FormMatch.Data> data() {
        return newestFirst.stream().limit(SHOWN).map(FormMatch::data).toList();
    }

    /// Whether no match but European ones is known, as before 2010-11 and of the smaller leagues.
    public boolean isOnlyEurope() {
        return !newestFirst.isEmpty() && newestFirst.stream().limit(SHOWN).allMatch(FormMatch::european);
    }

    /// The streaks that are on and worth a word, longest first.
    public List<Streak> streaks() {
        return football().streaks().stream().filter(ClubForm::isWorthSaying).toList();
    }

    /// What the last match ended, and the longest streaks that are on: one sentence each, at most three. Where the last
    /// match known is long past, that is said first; but not of a club that is known from Europe alone.
    public List<Sentence> sentences(LocalDate day) {
        var streaks = Stream.concat(ended().stream(), on()).limit(SENTENCES).toList();
        var lastKnown = lastOn().filter(last -> !isOnlyEurope() && KnownResults.isLongBefore(last, day))
                .map(last -> Sentence.of(streaks.isEmpty() ? "clubs.last-known" : "clubs.as-last-known", "day", last));
        return Stream.concat(lastKnown.stream(), streaks.stream()).toList();
    }

    /// What the last match ended: "The 3–1 home win over Espanyol ended three matches without a win."
    public Optional<Sentence> ended() {
        return football().ended().stream()
                .filter(ClubForm::isWorthSaying)
                .findFirst()
                .map(streak -> Sentence.of(
                                "clubs.ended", "match", newestFirst.getFirst().sentence())
                        .with("streak", said("clubs.streak-", streak)));
    }

    /// "Won the last three, since the 0–1 defeat at Bournemouth." The longest of several that go back to the same match
    /// names it.
    private Stream<Sentence> on() {
        var since = new HashSet<Integer>();
        return streaks().stream().map(streak -> {
            var said = said("clubs.streak-on-", streak);
            return streak.matches() < unbroken().size() && since.add(streak.matches())
                    ? Sentence.of("clubs.on-since", "streak", said)
                            .with("match", newestFirst.get(streak.matches()).sentence())
                    : Sentence.of("clubs.on", "streak", said);
        });
    }

    private Optional<LocalDate> lastOn() {
        return newestFirst.stream().findFirst().map(FormMatch::playedOn);
    }

    /// The scores of the unbroken run of matches, newest first.
    public Form football() {
        return new Form(unbroken().stream().map(FormMatch::score).toList());
    }

    /// The last matches with none missing between them: back to a season that is not known here, or to where a
    /// country's matches begin. Where only European ones are known, those alone.
    private List<FormMatch> unbroken() {
        if (isOnlyEurope()) {
            return newestFirst.stream().takeWhile(FormMatch::european).toList();
        }
        var end = IntStream.range(1, newestFirst.size())
                .filter(i -> newestFirst
                        .get(i)
                        .playedOn()
                        .isBefore(newestFirst.get(i - 1).playedOn().minusDays(LONGEST_BREAK)))
                .findFirst()
                .orElse(newestFirst.size());
        var domestic = IntStream.range(0, end)
                .filter(i -> !newestFirst.get(i).european())
                .max()
                .orElse(-1);
        return newestFirst.subList(0, domestic + 1);
    }

    private static Sentence said(String key, Streak streak) {
        return Sentence.of(key + streak.run().slug(), "matches", streak.matches());
    }

    private static boolean isWorthSaying(Streak streak) {
        return streak.matches() >= leastWorthSaying(streak.run());
    }

    private static int leastWorthSaying(Run run) {
        return switch (run) {
            case WINNING, LOSING, DRAWING, WINLESS, CLEAN_SHEETS, WITHOUT_SCORING -> 3;
            case UNBEATEN -> 5;
            case CONCEDING -> 6;
            case SCORING -> 8;
        };
    }
}
