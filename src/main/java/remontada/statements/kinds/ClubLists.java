package remontada.statements.kinds;

import remontada.clubs.Club;
import remontada.clubs.Meetings;
import remontada.football.Venue;
import remontada.statements.Evidence;
import remontada.statements.Facts;

/// The lists of a club's own ties and matches in the tie's competition.
final class ClubLists {
    private ClubLists() {}

    static Evidence ties(Facts facts, Club club) {
        return inCompetition(Evidence.of(club.path() + "/ties"), facts);
    }

    static Evidence matches(Facts facts, Club club) {
        return inCompetition(Evidence.of(club.path() + "/matches"), facts);
    }

    static Evidence matches(Facts facts, Club club, Venue venue) {
        return matches(facts, club).with("venue", venue.slug());
    }

    /// The last matches of a club, whatever the competition.
    static Evidence last(Club club, int matches) {
        return Evidence.of(club.path() + "/matches").with("last", matches);
    }

    static Evidence meetings(Facts facts) {
        return inCompetition(
                Evidence.of(Meetings.path(facts.tie().host(), facts.tie().visitor())), facts);
    }

    private static Evidence inCompetition(Evidence list, Facts facts) {
        var scope = facts.scope();
        var inCompetition = list.with("competition", scope.competition().slug());
        return scope.isEuropeanCup()
                ? inCompetition
                : inCompetition.with("from", scope.from().name()).with("scope", scope.stageKind());
    }
}
