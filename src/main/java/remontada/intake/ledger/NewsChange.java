package remontada.intake.ledger;

import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// A report on a player that is another than before, for the operator.
///
/// @param name what it is called by
/// @param before what it was; null for a new one
/// @param after what it is now; null for one that is no more
public record NewsChange(
        String name, @Nullable String before, @Nullable String after) {
    /// What a fold changed, by name.
    static List<NewsChange> all(DSLContext sql) {
        return sql.fetch("""
            SELECT news_name(club.slug, reported_on, kind, player) AS name,
                   format('until %s: %s (%s)', current_before, words_before, source_before) AS before,
                   format('until %s: %s (%s)', current_to, words, source) AS after,
                   words_before IS NULL AS is_new, words IS NULL AS is_gone
            FROM news_change JOIN club ON club.id = news_change.club_id
            ORDER BY name, player
            """)
                .map(row -> new NewsChange(
                        row.get("name", String.class),
                        row.get("is_new", boolean.class) ? null : row.get("before", String.class),
                        row.get("is_gone", boolean.class) ? null : row.get("after", String.class)));
    }

    @Override
    public String toString() {
        if (before == null) {
            return "new      %s, %s".formatted(name, after);
        }
        return after == null
                ? "gone     %s, %s".formatted(name, before)
                : "changed  %s, %s becomes %s".formatted(name, before, after);
    }
}
