package remontada.clubs;

import java.util.stream.Stream;
import remontada.football.Result;
import remontada.platform.Room;
import remontada.platform.Sentence;
import remontada.platform.Words;

/// How two clubs' meetings went, in the room of a title.
///
/// @param found those shown
/// @param all how many there are
/// @param chosen whether those shown were chosen among them
record MeetingsTitle(Meetings found, int all, boolean chosen, Words words) {
    String title() {
        return Room.TITLE.first(Stream.of(
                        said(found.first().name(), found.second().name()),
                        said(found.first().shortName(), found.second().shortName()))
                .map(words::say));
    }

    private Sentence said(String first, String second) {
        var total = found.newestFirst().size();
        int won = found.count(Result.WIN);
        int lost = found.count(Result.LOSS);
        return Sentence.of("clubs.title-" + key(total, won, lost), "first", first)
                .with("second", second)
                .with("club", won > lost ? first : second)
                .with("other", won > lost ? second : first)
                .with("won", Math.max(won, lost))
                .with("total", total)
                .with("matches", total)
                .with("all", all);
    }

    private String key(int total, int won, int lost) {
        if (all == 0) {
            return "unmet";
        }
        if (chosen) {
            return "chosen";
        }
        if (total == 1) {
            return won == lost ? "drew-only" : "only";
        }
        if (won == lost) {
            return "level";
        }
        return won == total || lost == total ? "all" : "ahead";
    }
}
