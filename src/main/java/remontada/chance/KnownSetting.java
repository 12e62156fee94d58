package remontada.chance;

import org.jspecify.annotations.Nullable;

/// What the database holds of a kind of match as of a day.
///
/// @param goals logarithm of a side's goals between equals on neutral ground
/// @param edge by how much that grows for the home side and shrinks for the other
record KnownSetting(double goals, double edge) {
    static KnownSetting orAtFirst(@Nullable KnownSetting known, Model model) {
        return known == null
                ? new KnownSetting(model.get(Parameter.GOALS_AT_FIRST), model.get(Parameter.EDGE_AT_FIRST))
                : known;
    }
}
