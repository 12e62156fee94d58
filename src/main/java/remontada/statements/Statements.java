package remontada.statements;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import remontada.clubs.ClubForm;
import remontada.leagues.Standings;
import remontada.platform.AsOf;
import remontada.platform.Sentence;
import remontada.platform.Statement;
import remontada.platform.Words;
import remontada.ties.Remarks;
import remontada.ties.TieDetails;
import remontada.ties.TieSummary;

/// Ranks what the kinds claim and puts it into words.
public final class Statements implements Remarks {
    /// More than these nobody reads.
    public static final int MOST = 12;

    private final HistoryQueries history;
    private final Words words;

    public Statements(HistoryQueries history, Words words) {
        this.history = history;
        this.words = words;
    }

    @Override
    public List<Statement> on(
            TieSummary tie,
            TieDetails details,
            Map<Integer, ClubForm> forms,
            Map<Integer, Standings> standings,
            AsOf asOf) {
        var facts = new Facts(tie, details, asOf.day(), history.current(), forms, standings);
        var listsOn = tie.isDecided() || asOf.chosen() ? Optional.of(facts.day()) : Optional.<LocalDate>empty();
        return say(ranked(Kinds.OF_TIES, facts).limit(MOST), listsOn, day(asOf));
    }

    /// What some kinds claim of the facts, weightiest first, one of each topic.
    public <F> Stream<Claim> ranked(List<? extends Kind<F>> kinds, F facts) {
        var topics = new HashSet<String>();
        return kinds.stream()
                .flatMap(kind -> kind.claims(facts))
                .sorted(Comparator.comparingInt(Claim::weight).reversed().thenComparing(Claim::id))
                .filter(claim -> topics.add(claim.topic()));
    }

    /// The claims of a page in words: where something was, only the first to name it says in full.
    ///
    /// @param listsOn the day that the lists behind them show; empty for the site's own today
    public List<Statement> say(Stream<Claim> claims, Optional<LocalDate> listsOn) {
        return say(claims, listsOn, listsOn);
    }

    /// @param tiesOn the day that a tie's own page shows, where it is what is behind a claim about that tie
    List<Statement> say(Stream<Claim> claims, Optional<LocalDate> listsOn, Optional<LocalDate> tiesOn) {
        var places = new Places();
        return claims.map(claim -> new Statement(
                        claim.id(),
                        text(places.inShort(claim.sentence())),
                        claim.count(),
                        claim.total(),
                        (claim.evidence().isPartOfAPage() ? tiesOn : listsOn)
                                .map(claim.evidence()::on)
                                .orElse(claim.evidence())
                                .path(),
                        claim.weight()))
                .toList();
    }

    /// The day that a reader chose.
    static Optional<LocalDate> day(AsOf asOf) {
        return Optional.of(asOf.day()).filter(_ -> asOf.chosen());
    }

    /// A claim's sentence by itself.
    public String text(Claim claim) {
        return text(claim.sentence());
    }

    /// It begins with a capital, also where a number or "the" comes first.
    private String text(Sentence sentence) {
        return words.asTitle(words.say(sentence));
    }
}
