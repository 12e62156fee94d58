package remontada.clubs;

import java.util.List;
import java.util.Optional;
import remontada.leagues.LeaguePlace;

/// All that is known of a club on a day, before it is put into words.
record ClubFacts(Club club, ClubRecord record, ClubForm form, Optional<LeaguePlace> place, List<Upcoming> upcoming) {}
