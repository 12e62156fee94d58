package remontada.ties;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;
import remontada.clubs.ClubForm;
import remontada.clubs.FormMatch;
import remontada.football.Side;
import remontada.leagues.LeaguePlace;
import remontada.leagues.Standings;
import remontada.platform.Sentence;
import remontada.platform.Words;

/// How both clubs play, and where they stand in their leagues.
///
/// @param day whose end they speak from
/// @param clubs by their ids
/// @param leagues by club; clubs whose league is not here are missing
public record Forms(TieSummary tie, LocalDate day, Map<Integer, ClubForm> clubs, Map<Integer, Standings> leagues) {
    /// As a page prints them.
    ///
    /// @param heading which match it is the form before
    public record View(String heading, List<Strip> clubs) {}

    /// @param notes league place and streaks
    public record Strip(
            Club club, List<FormMatch> matches, @Nullable String leaguePath, List<String> notes) {}

    public ClubForm of(Side side) {
        return clubs.getOrDefault(tie.club(side).id(), ClubForm.none());
    }

    /// @return null where there is no match to be in form for
    @Nullable
    View view(TieDetails details, Words words) {
        var match = tie.isDecided() ? details.match(tie.rules().legs()).filter(TieMatch::isOver) : details.next();
        return match.map(before -> new View(
                        words.say(Sentence.of("ties.form-before-" + name(before))),
                        Stream.of(Side.HOST, Side.VISITOR)
                                .map(side -> strip(side, words))
                                .toList()))
                .orElse(null);
    }

    private String name(TieMatch match) {
        return tie.rules().legs() == 1 && !match.isReplay() ? "match" : Integer.toString(match.number());
    }

    private Strip strip(Side side, Words words) {
        var club = tie.club(side);
        var place = Optional.ofNullable(leagues.get(club.id())).map(Standings::place);
        return new Strip(
                club,
                of(side).strip(),
                place.map(LeaguePlace::path).orElse(null),
                Stream.of(
                                place.stream().map(LeaguePlace::sentence),
                                Stream.of(Sentence.of("clubs.only-europe")).filter(gap -> of(side).isOnlyEurope()),
                                of(side).sentences(day).stream())
                        .flatMap(sentences -> sentences)
                        .map(words::say)
                        .toList());
    }
}
