package remontada.ties;

import static java.util.Objects.requireNonNull;
import static remontada.schema.Tables.TIE_RECORD;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import remontada.clubs.Club;
import remontada.clubs.KnownClubQueries;
import remontada.football.Season;
import remontada.football.Side;
import remontada.football.Venue;
import remontada.platform.DataVersionQueries;
import remontada.platform.InOrder;
import remontada.platform.Kept;
import remontada.platform.Words;
import remontada.ties.PrecedentCounts.Count;
import remontada.ties.PrecedentCounts.Situation;

/// Past ties as precedents of others. All of them are kept in memory until a fact changes, and the words of the
/// dots that were shown: which ones a tie has, and how many, is found by index.
public final class PrecedentQueries {
    private final DSLContext sql;
    private final KnownClubQueries clubs;
    private final Words words;
    private final Kept<InOrder<Kind, Precedent>> kept;

    public PrecedentQueries(DSLContext sql, DataVersionQueries version, KnownClubQueries clubs, Words words) {
        this.sql = sql;
        this.clubs = clubs;
        this.words = words;
        this.kept = new Kept<>(() -> List.of(version.now(), words.edition()), this::read);
    }

    void readAhead() {
        kept.now();
    }

    /// What ties must have in common to be compared.
    ///
    /// @param secondLeg where the side behind played it; null after level first legs
    /// @param made only those that the side in question won
    private record Kind(
            String competition,
            Era era,
            String stage,
            @Nullable Venue secondLeg,
            Margin margin,
            boolean made) {}

    /// Ties of the same competition, era and kind of stage that football had decided at the end of `day`: level ones
    /// for a level tie, else those with the second leg at the same kind of ground, by margins.
    Precedents.Rows before(TieSummary tie, LocalDate day) {
        int deficit = tie.behind() == null ? 0 : tie.behind().goals();
        return new Precedents.Rows(
                before(tie, Margin.of(deficit), day),
                Margin.around(deficit).stream()
                        .map(margin -> before(tie, margin, day))
                        .toList());
    }

    /// How often ties had turned round by a day.
    public PrecedentCounts counts(LocalDate day) {
        var past = kept.now();
        return new PrecedentCounts(situation -> new Count(
                past.until(day, kind(situation, true)).size(),
                past.until(day, kind(situation, false)).size()));
    }

    private static Kind kind(Situation situation, boolean made) {
        return new Kind(
                situation.competition(),
                situation.era(),
                situation.stageKind(),
                situation.secondLeg(),
                situation.margin(),
                made);
    }

    private Precedents before(TieSummary tie, Margin margin, LocalDate day) {
        var secondLeg = tie.behind() == null ? null : tie.behind().secondLeg();
        var past = kept.now();
        return new Precedents(
                margin,
                secondLeg == null ? Venue.HOME : secondLeg,
                past.until(day, kind(tie, secondLeg, margin, false)),
                past.until(day, kind(tie, secondLeg, margin, true)));
    }

    private static Kind kind(TieSummary tie, @Nullable Venue secondLeg, Margin margin, boolean made) {
        return new Kind(
                tie.competition().slug(), Era.of(tie.season()), tie.stage().kind(), secondLeg, margin, made);
    }

    private InOrder<Kind, Precedent> read() {
        var known = clubs.now();
        var competitions = new HashMap<Integer, Competition>();
        var names = new HashMap<Integer, PastTie.Name>();
        var ties = sql.select(
                        TIE_RECORD.COMPETITION_ID.convertFrom(Short::intValue),
                        TIE_RECORD.SEASON_ID,
                        TIE_RECORD.STAGE_ID,
                        TIE_RECORD.STAGE,
                        TIE_RECORD.STAGE_KIND,
                        TIE_RECORD.STAGE_POSITION,
                        TIE_RECORD.HOST_ID,
                        TIE_RECORD.VISITOR_ID,
                        TIE_RECORD.FIRST_HOST,
                        TIE_RECORD.FIRST_VISITOR,
                        TIE_RECORD.SECOND_ON,
                        TIE_RECORD.DECIDED_ON,
                        TIE_RECORD.BEHIND,
                        TIE_RECORD.DEFICIT,
                        TIE_RECORD.SECOND_LEG,
                        TIE_RECORD.WINNER)
                .from(TIE_RECORD)
                .where(TIE_RECORD
                        .DECIDED_ON
                        .isNotNull()
                        .and(TIE_RECORD.DEFICIT.isNotNull())
                        .and(TIE_RECORD.PLAYED_OUT))
                .orderBy(TIE_RECORD.DECIDED_ON, TIE_RECORD.SECOND_ON, TIE_RECORD.TIE_ID)
                .fetch(row -> Precedent.of(
                        new PastTie(
                                competitions.computeIfAbsent(row.value1(), id -> competition(known.competition(id))),
                                new Season(row.value2()),
                                new Stage(row.value3(), row.value4(), row.value5(), row.value6()),
                                names.computeIfAbsent(row.value7(), id -> name(known.club(id))),
                                names.computeIfAbsent(row.value8(), id -> name(known.club(id))),
                                new Goals(row.value9(), row.value10()),
                                row.value11(),
                                row.value12(),
                                side(row.value13()),
                                row.value14(),
                                row.value15() == null ? null : Venue.parse(row.value15()),
                                requireNonNull(side(row.value16()))),
                        words));
        return new InOrder<>(ties, precedent -> precedent.tie().decidedOn(), PrecedentQueries::kinds);
    }

    /// All kinds that a tie is of.
    private static Stream<Kind> kinds(Precedent precedent) {
        var tie = precedent.tie();
        return Margin.holding(tie.deficit())
                .flatMap(margin -> Stream.of(false, true)
                        .filter(made -> !made || precedent.made())
                        .map(made -> new Kind(
                                tie.competition().slug(),
                                Era.of(tie.season()),
                                tie.stage().kind(),
                                tie.secondLeg(),
                                margin,
                                made)));
    }

    private static Competition competition(KnownClubQueries.Competition known) {
        return new Competition(known.id(), known.slug(), known.name());
    }

    private static PastTie.Name name(Club club) {
        return new PastTie.Name(club.slug(), club.name(), club.shortName());
    }

    private static @Nullable Side side(@Nullable String name) {
        return name == null ? null : name.equals("host") ? Side.HOST : Side.VISITOR;
    }
}
