package remontada.clubs;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.val;
import static remontada.schema.Routines.folded;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.CLUB_ALIAS;
import static remontada.schema.Tables.TIE_AS_OF;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import remontada.platform.DataVersionQueries;
import remontada.platform.Kept;
import remontada.platform.Request;

/// The clubs of two-legged ties, country by country. All of them are kept in memory until a fact changes, each with the
/// days of its ties: how many it had by any day is found by halving.
public final class PairedClubQueries {
    private static final short TWO = 2;

    private final DSLContext sql;
    private final Kept<Map<String, List<PairedClub>>> kept;

    public PairedClubQueries(DSLContext sql, DataVersionQueries version) {
        this.sql = sql;
        this.kept = new Kept<>(version::now, this::read);
    }

    /// The codes of the countries that had such a club by the day.
    List<String> countries(LocalDate day) {
        return kept.now().entrySet().stream()
                .filter(country -> country.getValue().stream().anyMatch(club -> club.isKnownOn(day)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Such clubs by the day, by their countries' codes and by name.
    ///
    /// @param country three-letter code
    /// @param written part of a name or alias; case and accents don't matter
    SortedMap<String, List<PairedClub>> clubs(Optional<String> country, Optional<String> written, LocalDate day) {
        var named = written.map(this::named);
        var found = new TreeMap<String, List<PairedClub>>();
        kept.now().forEach((code, clubs) -> {
            if (country.isEmpty() || country.get().equals(code)) {
                var some = clubs.stream()
                        .filter(club -> club.isKnownOn(day)
                                && (named.isEmpty()
                                        || named.get().contains(club.club().id())))
                        .toList();
                if (!some.isEmpty()) {
                    found.put(code, some);
                }
            }
        });
        return found;
    }

    /// Every name of a club is one of its spellings.
    private Set<Integer> named(String written) {
        return sql.selectDistinct(CLUB_ALIAS.CLUB_ID)
                .from(CLUB_ALIAS)
                .where(CLUB_ALIAS.FOLDED.contains(folded(val(written))))
                .fetchSet(CLUB_ALIAS.CLUB_ID);
    }

    private static final class Days {
        private final List<LocalDate> paired = new ArrayList<>();
        private final List<LocalDate> comebacks = new ArrayList<>();
    }

    private Map<String, List<PairedClub>> read() {
        var days = days();
        var countries = new TreeMap<String, List<PairedClub>>();
        sql.select(CLUB.ID, ClubFields.of(CLUB))
                .from(CLUB)
                .orderBy(CLUB.COUNTRY, folded(CLUB.NAME), CLUB.ID)
                .forEach(row -> {
                    var of = days.get(row.value1());
                    if (of != null) {
                        var club = row.value2();
                        countries
                                .computeIfAbsent(club.country(), _ -> new ArrayList<>())
                                .add(new PairedClub(club, of.paired, of.comebacks));
                    }
                });
        return countries;
    }

    /// By the clubs' ids.
    private Map<Integer, Days> days() {
        var tie = TIE_AS_OF.call(Request.LAST_DAY).as("tie");
        var days = new HashMap<Integer, Days>();
        sql.select(
                        tie.HOST_ID,
                        tie.VISITOR_ID,
                        tie.KNOWN_ON,
                        condition(tie.COMEBACK).and(tie.WINNER.eq("host")),
                        condition(tie.COMEBACK).and(tie.WINNER.eq("visitor")),
                        tie.DECIDED_ON)
                .from(tie)
                .where(tie.LEGS.eq(TWO))
                .forEach(row -> {
                    add(days, row.value1(), row.value3(), row.value4(), row.value6());
                    add(days, row.value2(), row.value3(), row.value5(), row.value6());
                });
        return days;
    }

    private static void add(Map<Integer, Days> days, int club, LocalDate known, Boolean comeback, LocalDate decided) {
        var of = days.computeIfAbsent(club, _ -> new Days());
        of.paired.add(known);
        if (Boolean.TRUE.equals(comeback)) {
            of.comebacks.add(decided);
        }
    }
}
