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
        return inCompetition(
                Evidence.of(club.path() + "/ties"), facts, facts.scope().stageKind());
    }

    /// The ties between the two clubs.
    static Evidence tiesBetween(Facts facts) {
        return ties(facts, facts.tie().host())
                .with("against", facts.tie().visitor().slug());
    }

    static Evidence matches(Facts facts, Club club) {
        return inCompetition(Evidence.of(club.path() + "/matches"), facts, rounds(facts));
    }

    static Evidence matches(Facts facts, Club club, Venue venue) {
        return matches(facts, club).with("venue", venue.slug());
    }

    /// The last matches of a club, whatever the competition.
    static Evidence last(Club club, int matches) {
        return Evidence.of(club.path() + "/matches").with("last", matches);
    }

    static Evidence meetings(Facts facts) {
        var page = Meetings.path(facts.tie().host(), facts.tie().visitor());
        return inCompetition(Evidence.of(page), facts, rounds(facts));
    }

    /// Groups and league phases go with the knock-out rounds.
    private static String rounds(Facts facts) {
        return facts.scope().stageKind().equals("qualifying") ? "qualifying" : "proper";
    }

    private static Evidence inCompetition(Evidence list, Facts facts, String rounds) {
        var scope = facts.scope();
        var inCompetition = list.with("competition", scope.competition().slug());
        return scope.isEuropeanCup()
                ? inCompetition
                : inCompetition.with("scope", rounds).with("from", scope.from().name());
    }
}
