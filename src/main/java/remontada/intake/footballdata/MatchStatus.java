package remontada.intake.footballdata;

import remontada.intake.reported.ReportedMatch.Status;

/// How far a match has come, in the words of <https://docs.football-data.org/general/v4/lookup_tables.html>.
enum MatchStatus {
    SCHEDULED(Status.SCHEDULED),
    TIMED(Status.SCHEDULED),
    IN_PLAY(Status.IN_PLAY),
    PAUSED(Status.IN_PLAY),
    EXTRA_TIME(Status.IN_PLAY),
    PENALTY_SHOOTOUT(Status.IN_PLAY),
    LIVE(Status.IN_PLAY),
    FINISHED(Status.PLAYED),
    SUSPENDED(Status.ABANDONED),
    POSTPONED(Status.POSTPONED),
    CANCELLED(Status.CANCELLED),
    CANCELED(Status.CANCELLED),
    AWARDED(Status.AWARDED);

    private final Status status;

    MatchStatus(Status status) {
        this.status = status;
    }

    Status status() {
        return status;
    }

    /// @throws Wrong for a word that is not documented
    static MatchStatus read(Fields match) {
        var word = match.required("status");
        for (var status : values()) {
            if (status.name().equals(word)) {
                return status;
            }
        }
        throw new Wrong(match.path() + ".status is not known: " + word);
    }
}
