package remontada.nights;

import remontada.nights.NightRemarks.Remarked;

/// A statement in JSON, with the address of the tie it is about.
public record ToldData(String id, String text, int count, int total, String evidence, int weight, String tie) {
    public static ToldData of(Remarked remarked) {
        var statement = remarked.statement();
        return new ToldData(
                statement.id(),
                statement.text(),
                statement.count(),
                statement.total(),
                statement.evidence(),
                statement.weight(),
                remarked.tie().path());
    }
}
