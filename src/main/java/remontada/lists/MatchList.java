package remontada.lists;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import remontada.clubs.Club;
import remontada.clubs.Countries;
import remontada.clubs.Meeting;
import remontada.comebacks.Address;
import remontada.comebacks.Decided;
import remontada.comebacks.Era;
import remontada.comebacks.TieFilter;
import remontada.football.Season;
import remontada.football.Venue;
import remontada.platform.ReaderException.BadInput;
import remontada.platform.Request;
import remontada.platform.Sentence;

/// A list of the matches that a club has played, as a reader asked for it.
///
/// @param competition its slug, of a league or cup too
/// @param stage of a European season
/// @param against the other club
/// @param againstCountry its association, a three-letter code
/// @param played between which days
/// @param last only the latest of them
/// @param shown which of them to show; it leaves the total alone
public record MatchList(
        Club club,
        Optional<String> competition,
        Era era,
        Rounds rounds,
        Optional<String> stage,
        Optional<Venue> venue,
        Optional<Club> against,
        Optional<String> againstCountry,
        Optional<Season> from,
        Optional<Season> to,
        Decided played,
        OptionalInt last,
        Shown shown,
        OptionalInt page) {

    private static final int MOST_GOALS = 20;
    private static final int MOST_PAGES = 999_999;

    /// Which rounds of European seasons; leagues and cups have only `all`.
    public enum Rounds {
        ALL,
        /// Without the qualifying rounds.
        PROPER,
        KNOCKOUT,
        GROUP,
        QUALIFYING;

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What a match was to the club.
    public enum Outcome {
        WON,
        DRAWN,
        LOST;

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param wonBy by so many goals or more
    /// @param lostBy by so many goals or more
    public record Shown(Optional<Outcome> result, OptionalInt wonBy, OptionalInt lostBy) {
        boolean isEverything() {
            return result.isEmpty() && wonBy.isEmpty() && lostBy.isEmpty();
        }
    }

    /// @param competitions those that the club played in
    /// @param named finds the club that a reader named
    /// @throws BadInput for a value that means nothing
    static MatchList parse(Club club, Request request, List<String> competitions, Function<String, Club> named) {
        var from = TieFilter.season(request, "from");
        var to = TieFilter.season(request, "to");
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
            throw new BadInput(Sentence.of("comebacks.seasons-reversed", "from", from.get())
                    .with("to", to.get()));
        }
        var wonBy = request.number("won-by", 1, MOST_GOALS);
        var lostBy = request.number("lost-by", 1, MOST_GOALS);
        if (wonBy.isPresent() && lostBy.isPresent()) {
            throw new BadInput(Sentence.of("lists.won-or-lost"));
        }
        return new MatchList(
                club,
                request.choice("competition", competitions),
                request.choice("era", Era.class, Era::slug).orElse(Era.ALL),
                request.choice("scope", Rounds.class, Rounds::slug).orElse(Rounds.ALL),
                request.choice("stage", Meeting.STAGES),
                request.choice("venue", Venue.class, Venue::slug),
                request.text("against").map(named),
                request.choice("against-country", Countries.CODES),
                from,
                to,
                Decided.parse(request),
                request.number("last", 1, TieList.MOST),
                new Shown(request.choice("result", Outcome.class, Outcome::slug), wonBy, lostBy),
                request.number("page", 1, MOST_PAGES));
    }

    static String path(Club club) {
        return club.path() + "/matches";
    }

    /// The list's address; the first page goes without saying.
    String path(int page) {
        return played.of(new Address(path(club), List.of()))
                .with("competition", competition)
                .with("era", era.slug(), Era.ALL.slug())
                .with("scope", rounds.slug(), Rounds.ALL.slug())
                .with("stage", stage)
                .with("venue", venue.map(Venue::slug))
                .with("against", against.map(Club::slug))
                .with("against-country", againstCountry)
                .with("from", from.map(Season::name))
                .with("to", to.map(Season::name))
                .with("result", shown.result().map(Outcome::slug))
                .with("won-by", TieList.boxed(shown.wonBy()))
                .with("lost-by", TieList.boxed(shown.lostBy()))
                .with("last", TieList.boxed(last))
                .with("page", Integer.toString(page), "1")
                .link();
    }
}
