package remontada.sharing.discovery;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.CLUB_MATCH;
import static remontada.schema.Tables.COMPETITION;
import static remontada.schema.Tables.DATA_VERSION;
import static remontada.schema.Tables.MATCH;
import static remontada.schema.Tables.SEASON;
import static remontada.schema.Tables.TIE_AS_OF;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Records;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import remontada.clubs.ClubFields;
import remontada.clubs.Meetings;
import remontada.comebacks.TieFilter;
import remontada.comebacks.TieFilterQueries;
import remontada.firstlegs.FirstLeg;
import remontada.ties.TieSummary;
import remontada.ties.TiesAsOf;

/// Every page that is worth finding, read once for a day and an edition of the facts: one statement a kind of page.
public final class ListedQueries {
    /// Fewer meetings are told on the page of their tie.
    private static final int MEETINGS_WORTH_A_PAGE = 3;

    private static final Name PAIR = DSL.name("pair");
    private static final Field<Integer> ONE = DSL.field(DSL.name("pair", "one"), Integer.class);
    private static final Field<Integer> OTHER = DSL.field(DSL.name("pair", "other"), Integer.class);
    private static final Field<Integer> MEETINGS = DSL.field(DSL.name("pair", "meetings"), Integer.class);
    private static final Field<LocalDate> LAST = DSL.field(DSL.name("pair", "last_on"), LocalDate.class);

    private final DSLContext sql;
    private volatile @Nullable Kept kept;

    public ListedQueries(DSLContext sql) {
        this.sql = sql;
    }

    private record Kept(long version, LocalDate day, List<Listed> pages) {}

    /// The pages in a lasting order.
    public List<Listed> on(LocalDate day) {
        long version = sql.select(DATA_VERSION.VERSION).from(DATA_VERSION).fetchSingle(DATA_VERSION.VERSION);
        var known = kept;
        if (known == null || known.version() != version || !known.day().equals(day)) {
            known = new Kept(version, day, read(day));
            kept = known;
        }
        return known.pages();
    }

    private List<Listed> read(LocalDate day) {
        var firstLegs = firstLegs(day);
        var latest = firstLegs.stream()
                .map(Listed::changedOn)
                .filter(changed -> changed != null)
                .max(LocalDate::compareTo)
                .orElse(null);
        return Stream.of(
                        Stream.of("/", "/ties", "/clubs", "/ratings", "/seasons", "/leagues", "/what-if")
                                .map(path -> new Listed(path, null)),
                        Stream.of("/about", "/about/data", "/about/method").map(path -> new Listed(path, null)),
                        Stream.of("/comebacks", "/first-legs", "/records").map(path -> new Listed(path, latest)),
                        firstLegs.stream(),
                        seasons(day).stream(),
                        leagues(day).stream(),
                        ties(day).stream(),
                        clubs(day).stream(),
                        meetings(day).stream(),
                        nights(day).stream())
                .flatMap(pages -> pages)
                .toList();
    }

    /// A decided tie's page still counts the clubs' meetings; one that is open tells of much that happens elsewhere.
    private List<Listed> ties(LocalDate day) {
        var from = new TiesAsOf(sql, day);
        var tie = from.tie();
        return sql.select(from.fields().summary(), greatest(tie.DECIDED_ON, LAST))
                .from(from.from())
                .leftJoin(pairs(day))
                .on(ONE.eq(least(tie.HOST_ID, tie.VISITOR_ID)).and(OTHER.eq(greatest(tie.HOST_ID, tie.VISITOR_ID))))
                .orderBy(tie.SEASON_ID, tie.TIE_ID)
                .fetch(row -> new Listed(row.value1().path(), changed(row.value1(), row.value2())));
    }

    private static @Nullable LocalDate changed(TieSummary tie, @Nullable LocalDate last) {
        return tie.isDecided() ? last : null;
    }

    /// Those of Europe and of a league: of others no more is known than that they met one of these in a cup.
    private List<Listed> clubs(LocalDate day) {
        return sql.select(concat(inline("/clubs/"), CLUB.SLUG), max(CLUB_MATCH.PLAYED_ON))
                .from(CLUB)
                .join(CLUB_MATCH)
                .on(CLUB_MATCH.CLUB_ID.eq(CLUB.ID), CLUB_MATCH.WAS_PLAYED.isTrue(), CLUB_MATCH.PLAYED_ON.le(day))
                .join(COMPETITION)
                .on(COMPETITION.ID.eq(CLUB_MATCH.COMPETITION_ID))
                .groupBy(CLUB.ID)
                .having(DSL.boolOr(COMPETITION.KIND.ne("cup")))
                .orderBy(CLUB.SLUG)
                .fetch(Records.mapping(Listed::new));
    }

    /// Of clubs that were drawn together and met often.
    private List<Listed> meetings(LocalDate day) {
        var tie = TIE_AS_OF.call(day).as("tie");
        var one = CLUB.as("one_club");
        var other = CLUB.as("other_club");
        var drawn = select(least(tie.HOST_ID, tie.VISITOR_ID), greatest(tie.HOST_ID, tie.VISITOR_ID))
                .from(tie);
        return sql.select(ClubFields.of(one), ClubFields.of(other), LAST)
                .from(pairs(day))
                .join(one)
                .on(one.ID.eq(ONE))
                .join(other)
                .on(other.ID.eq(OTHER))
                .where(MEETINGS.ge(MEETINGS_WORTH_A_PAGE), DSL.row(ONE, OTHER).in(drawn))
                .orderBy(one.SLUG, other.SLUG)
                .fetch(row -> new Listed(Meetings.path(row.value1(), row.value2()), row.value3()));
    }

    /// Pairs of clubs, the lower id first, with how often they have met and when last.
    private static Table<?> pairs(LocalDate day) {
        var one = least(CLUB_MATCH.CLUB_ID, CLUB_MATCH.OPPONENT_ID);
        var other = greatest(CLUB_MATCH.CLUB_ID, CLUB_MATCH.OPPONENT_ID);
        return select(
                        one.as(ONE.getUnqualifiedName()),
                        other.as(OTHER.getUnqualifiedName()),
                        count().div(2).as(MEETINGS.getUnqualifiedName()),
                        max(CLUB_MATCH.PLAYED_ON).as(LAST.getUnqualifiedName()))
                .from(CLUB_MATCH)
                .where(CLUB_MATCH.WAS_PLAYED.isTrue(), CLUB_MATCH.PLAYED_ON.le(day))
                .groupBy(one, other)
                .asTable(PAIR);
    }

    /// Days with European football. Such a page speaks from its own day at the latest.
    private List<Listed> nights(LocalDate day) {
        return sql.selectDistinct(MATCH.PLAYED_ON)
                .from(MATCH)
                .where(MATCH.STAGE_ID.isNotNull(), MATCH.PLAYED_ON.le(day))
                .orderBy(MATCH.PLAYED_ON)
                .fetch(row -> new Listed("/nights/" + row.value1(), row.value1()));
    }

    private List<Listed> seasons(LocalDate day) {
        return seasonsOf("european", "/seasons/", day, SEASON.SLUG, COMPETITION.SLUG);
    }

    private List<Listed> leagues(LocalDate day) {
        return seasonsOf("league", "/leagues/", day, COMPETITION.SLUG, SEASON.SLUG);
    }

    private List<Listed> seasonsOf(
            String kind, String below, LocalDate day, Field<String> first, Field<String> second) {
        return sql.select(concat(inline(below), first, inline("/"), second), max(MATCH.PLAYED_ON))
                .from(MATCH)
                .join(COMPETITION)
                .on(COMPETITION.ID.eq(MATCH.COMPETITION_ID))
                .join(SEASON)
                .on(SEASON.ID.eq(MATCH.SEASON_ID))
                .where(COMPETITION.KIND.eq(kind), MATCH.HOME_GOALS.isNotNull(), MATCH.PLAYED_ON.le(day))
                .groupBy(COMPETITION.ID, SEASON.ID)
                .orderBy(COMPETITION.POSITION, SEASON.ID)
                .fetch(Records.mapping(Listed::new));
    }

    /// Each score that the first leg of a knock-out tie has had, and each margin.
    private List<Listed> firstLegs(LocalDate day) {
        var from = new TiesAsOf(sql, day);
        var tie = from.tie();
        Condition usual = TieFilterQueries.matching(TieFilter.usual(), from);
        var changed = new TreeMap<String, LocalDate>();
        sql.select(tie.FIRST_HOST, tie.FIRST_VISITOR, max(tie.DECIDED_ON))
                .from(from.from())
                .where(usual)
                .groupBy(tie.FIRST_HOST, tie.FIRST_VISITOR)
                .forEach(row -> {
                    var score = new FirstLeg.Score(row.value1(), row.value2());
                    Stream.of(score, score.margin(), new FirstLeg.Any())
                            .forEach(firstLeg -> changed.merge(firstLeg.path(), row.value3(), ListedQueries::later));
                });
        return changed.entrySet().stream()
                .map(page -> new Listed(page.getKey(), page.getValue()))
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
