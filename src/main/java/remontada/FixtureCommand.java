package remontada;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import remontada.football.Season;
import remontada.intake.ledger.ByHand.Said;
import remontada.intake.ledger.ByHand.Word;
import remontada.intake.ledger.Fixtures;
import remontada.intake.ledger.Fixtures.Fixture;
import remontada.intake.ledger.KnownMatch;
import remontada.intake.ledger.MatchFinder;
import remontada.platform.Database;

/// Fixtures, entered by an operator.
@Command(
        name = "fixture",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Add, move, postpone or cancel a match to be played.")
final class FixtureCommand {
    private static final String MATCH = "The match, such as champions-league/2022-23/real-madrid-v-liverpool.";

    @Command(description = "Add a match to be played.", mixinStandardHelpOptions = true)
    int add(
            @Mixin OperatorsWord word,
            @Parameters(paramLabel = "COMPETITION", description = "As in its address.") String competition,
            @Parameters(paramLabel = "SEASON", description = "Such as 2026-27.") String season,
            @Parameters(paramLabel = "HOME-v-AWAY", description = "The clubs as in their addresses.") String pair,
            @Parameters(paramLabel = "DAY", description = "Such as 2027-02-16.") LocalDate day,
            @Option(names = "--stage", description = "Of a European match, such as round-of-16.") @Nullable
                    String stage,
            @Option(names = "--round", description = "Of a league's or cup's, such as 12.") @Nullable String round,
            @Option(names = "--time", description = "Kick-off at the ground, such as 21:00; with --time-zone.")
                    @Nullable
                    LocalTime time,
            @Option(names = "--time-zone", description = "The ground's time zone, such as Europe/Madrid.") @Nullable
                    ZoneId zone,
            @Option(names = "--known", description = "The day it became known.") @Nullable LocalDate known) {
        var clubs = clubs(pair);
        if ((time == null) != (zone == null)) {
            throw new IllegalArgumentException("Give --time and --time-zone together, or neither");
        }
        var fixture = new Fixture(
                competition,
                Season.parse(season),
                stage,
                clubs[0],
                clubs[1],
                day,
                time,
                zone == null ? null : zone.getId(),
                round,
                null,
                known);
        return word.write(
                "fixture add %s %s %s %s".formatted(competition, season, pair, day),
                database -> List.of(new Fixtures(database.sql(), word.anyway()).add(fixture)));
    }

    @Command(
            description = "Give a match another day or hour; one that was put off is on again.",
            mixinStandardHelpOptions = true)
    int move(
            @Mixin OperatorsWord word,
            @Parameters(paramLabel = "MATCH", description = MATCH) String match,
            @Parameters(paramLabel = "DAY", description = "Its new day.") LocalDate day,
            @Option(names = "--time", description = "Kick-off at the ground, such as 21:00.") @Nullable LocalTime time,
            @Option(
                            names = "--time-zone",
                            description = "The ground's time zone; the home club's usual one unless given.")
                    @Nullable
                    ZoneId zone) {
        return say(
                word,
                "fixture move " + match + " " + day + (time == null ? "" : " --time=" + time),
                match,
                (database, known) -> new Fixtures(database.sql(), word.anyway())
                        .move(known, day, time, zone == null ? null : zone.getId()));
    }

    @Command(
            description = "Say that a match is put off. It counts as such until it has another day or a result.",
            mixinStandardHelpOptions = true)
    int postpone(
            @Mixin OperatorsWord word,
            @Parameters(paramLabel = "MATCH", description = MATCH) String match,
            @Option(names = "--known", description = "The day it became known; today unless given.") @Nullable
                    LocalDate known) {
        var from = known == null ? word.today() : known;
        return say(word, "fixture postpone " + match, match, (_, found) -> new Word(found, false, Said.putOff(from)));
    }

    @Command(description = "Say that there is no such match.", mixinStandardHelpOptions = true)
    int cancel(@Mixin OperatorsWord word, @Parameters(paramLabel = "MATCH", description = MATCH) String match) {
        return say(
                word,
                "fixture cancel " + match,
                match,
                (_, known) -> new Word(known, false, Said.outcome("cancelled", null, null)));
    }

    /// Home and away.
    static String[] clubs(String pair) {
        var clubs = pair.split("-v-");
        if (clubs.length != 2) {
            throw new IllegalArgumentException("'" + pair + "' are no two clubs such as real-madrid-v-liverpool");
        }
        return clubs;
    }

    private static int say(
            OperatorsWord word, String what, String match, BiFunction<Database, KnownMatch, Word> words) {
        return word.write(what, database -> {
            var known = new MatchFinder(database.sql()).find(match);
            if (known.isOver() && !word.anyway()) {
                throw new IllegalArgumentException(known.address()
                        + " has a result: clear that first (result clear " + known.address()
                        + "), or say it with --anyway");
            }
            return List.of(words.apply(database, known));
        });
    }
}
