package remontada.statements;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import remontada.clubs.ClubForm;
import remontada.platform.AsOf;
import remontada.platform.Statement;
import remontada.platform.Words;
import remontada.ties.Remarks;
import remontada.ties.TieDetails;
import remontada.ties.TieSummary;

/// Ranks what the kinds claim and puts it into words.
public final class Statements implements Remarks {
    /// More than these nobody reads.
    public static final int MOST = 12;

    private final FactQueries queries;
    private final Words words;

    public Statements(DSLContext sql, Words words) {
        this.queries = new FactQueries(sql);
        this.words = words;
    }

    @Override
    public List<Statement> on(TieSummary tie, TieDetails details, Map<Integer, ClubForm> forms, AsOf asOf) {
        return of(queries.facts(tie, details, forms, asOf.day()), asOf);
    }

    /// The most telling statements on a tie, one of each topic.
    public List<Statement> of(Facts facts, AsOf asOf) {
        return ranked(facts).stream()
                .limit(MOST)
                .map(claim -> said(claim, facts, asOf))
                .toList();
    }

    /// Every claim, weightiest first, one of each topic.
    public List<Claim> ranked(Facts facts) {
        var topics = new HashSet<String>();
        return Kinds.OF_TIES.stream()
                .flatMap(kind -> kind.claims(facts))
                .sorted(Comparator.comparingInt(Claim::weight).reversed().thenComparing(Claim::id))
                .filter(claim -> topics.add(claim.topic()))
                .toList();
    }

    private Statement said(Claim claim, Facts facts, AsOf asOf) {
        var evidence = facts.isDecided() || asOf.chosen() ? claim.evidence().on(facts.day()) : claim.evidence();
        return new Statement(claim.id(), text(claim), claim.count(), claim.total(), evidence.path(), claim.weight());
    }

    /// A claim's sentence; it begins with a capital, also where a number or "the" comes first.
    public String text(Claim claim) {
        var text = words.say(claim.sentence());
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(words.locale()) + text.substring(first);
    }
}
