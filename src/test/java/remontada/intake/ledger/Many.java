package remontada.intake.ledger;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import remontada.intake.ledger.Telling.Hearer;

/// Any number of matches: seasons of twenty English clubs in the Premier League, as a source would tell them.
final class Many {
    private static final List<String> CLUBS = List.of(
            "Arsenal",
            "Aston Villa",
            "Blackburn Rovers",
            "Bolton Wanderers",
            "Chelsea",
            "Everton",
            "Fulham",
            "Liverpool",
            "Manchester City",
            "Manchester United",
            "Newcastle United",
            "Norwich City",
            "Queens Park Rangers",
            "Stoke City",
            "Sunderland",
            "Swansea City",
            "Tottenham Hotspur",
            "West Bromwich Albion",
            "Wigan Athletic",
            "Wolverhampton Wanderers");
    private static final List<String> COMPETITIONS = List.of(
            "premier-league",
            "la-liga",
            "bundesliga",
            "serie-a",
            "ligue-1",
            "primeira-liga",
            "eredivisie",
            "belgian-pro-league",
            "scottish-premiership",
            "super-lig",
            "super-league-greece",
            "austrian-bundesliga");

    private final int count;

    Many(int count) {
        this.count = count;
    }

    void tell(Hearer hearer) throws IOException {
        int line = 0;
        for (int year = 2026; line < count; year--) {
            for (int competition = 0; competition < COMPETITIONS.size() && line < count; competition++) {
                for (int home = 0; home < CLUBS.size(); home++) {
                    for (int away = 0; away < CLUBS.size(); away++) {
                        if (home != away && line < count) {
                            line++;
                            hearer.hear(Told.played(
                                    "many-" + year + ".txt",
                                    line,
                                    COMPETITIONS.get(competition),
                                    "%d-%02d".formatted(year, (year + 1) % 100),
                                    "Matchday " + (1 + (home + away) % 38),
                                    LocalDate.of(year, 8, 1)
                                            .plusDays((home * 20 + away) % 270)
                                            .toString(),
                                    CLUBS.get(home),
                                    CLUBS.get(away),
                                    home % 5,
                                    away % 4));
                        }
                    }
                }
            }
        }
    }
}
