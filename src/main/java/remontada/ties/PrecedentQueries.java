package remontada.ties;

import static org.jooq.impl.DSL.row;
import static remontada.schema.Tables.CLUB;
import static remontada.schema.Tables.COMPETITION;
import static remontada.schema.Tables.TIE_RECORD;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import remontada.football.Season;
import remontada.football.Side;
import remontada.football.Venue;
import remontada.platform.DataVersionQueries;
import remontada.platform.InOrder;
import remontada.platform.Kept;
import remontada.platform.Words;

/// Past ties as precedents of others. All of them, with their dots, are kept in memory until a fact changes.
public final class PrecedentQueries {
    private final DSLContext sql;
    private final Words words;
    private final Kept<InOrder<Kind, Precedent>> kept;

    public PrecedentQueries(DSLContext sql, DataVersionQueries version, Words words) {
        this.sql = sql;
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
            int competition,
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
                tie.competition().id(), Era.of(tie.season()), tie.stage().kind(), secondLeg, margin, made);
    }

    private InOrder<Kind, Precedent> read() {
        var past = TIE_RECORD.as("past");
        var host = CLUB.as("host");
        var visitor = CLUB.as("visitor");
        var ties = sql.select(
                        row(COMPETITION.ID.convertFrom(Short::intValue), COMPETITION.SLUG, COMPETITION.NAME)
                                .mapping(Competition.class, Competition::new),
                        past.SEASON_ID.convertFrom(Season::new),
                        row(
                                        past.STAGE_ID,
                                        past.STAGE,
                                        past.STAGE_KIND,
                                        past.STAGE_POSITION.convertFrom(Short::intValue))
                                .mapping(Stage.class, Stage::new),
                        name(host),
                        name(visitor),
                        row(past.FIRST_HOST, past.FIRST_VISITOR).mapping(Goals.class, Goals::of),
                        past.SECOND_ON,
                        past.DECIDED_ON,
                        past.BEHIND.convertFrom(PrecedentQueries::side),
                        past.DEFICIT.convertFrom(Short::intValue),
                        past.SECOND_LEG.convertFrom(venue -> venue == null ? null : Venue.parse(venue)),
                        past.WINNER.convertFrom(PrecedentQueries::side))
                .from(past)
                .join(COMPETITION)
                .on(COMPETITION.ID.eq(past.COMPETITION_ID))
                .join(host)
                .on(host.ID.eq(past.HOST_ID))
                .join(visitor)
                .on(visitor.ID.eq(past.VISITOR_ID))
                .where(past.DECIDED_ON.isNotNull().and(past.DEFICIT.isNotNull()).and(past.PLAYED_OUT))
                .orderBy(past.DECIDED_ON, past.SECOND_ON, past.TIE_ID)
                .fetch(Records.mapping(PastTie::new));
        return new InOrder<>(
                ties.stream().map(tie -> Precedent.of(tie, words)).toList(),
                precedent -> precedent.tie().decidedOn(),
                PrecedentQueries::kinds);
    }

    /// All kinds that a tie is of.
    private static Stream<Kind> kinds(Precedent precedent) {
        var tie = precedent.tie();
        return Margin.holding(tie.deficit())
                .flatMap(margin -> Stream.of(false, true)
                        .filter(made -> !made || precedent.made())
                        .map(made -> new Kind(
                                tie.competition().id(),
                                Era.of(tie.season()),
                                tie.stage().kind(),
                                tie.secondLeg(),
                                margin,
                                made)));
    }

    private static SelectField<PastTie.Name> name(remontada.schema.tables.Club club) {
        return row(club.SLUG, club.NAME, club.SHORT_NAME).mapping(PastTie.Name.class, PastTie.Name::new);
    }

    private static @Nullable Side side(@Nullable String name) {
        return name == null ? null : name.equals("host") ? Side.HOST : Side.VISITOR;
    }
}
