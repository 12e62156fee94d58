package remontada.statements;

import remontada.football.Season;

/// Something that was played in a competition: a match, or a tie.
public interface Played {
    Season season();

    /// `qualifying`, `group` or `knockout`.
    String stageKind();
}
