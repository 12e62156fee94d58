package remontada.clubs;

import java.util.List;
import java.util.Optional;
import remontada.football.Result;
import remontada.look.Card;
import remontada.look.Card.Band;
import remontada.look.Card.Column;
import remontada.platform.Sentence;
import remontada.platform.Words;

/// What the share picture of two clubs' meetings shows.
final class MeetingsCard {
    private MeetingsCard() {}

    /// The two bands with matches won and goals, and who has not lost for long, or how many meetings there are.
    static Card of(Meetings found, boolean everything, String title, String count, Words words) {
        var met = Sentence.of("clubs.picture-met", "first", found.first().name())
                .with("second", found.second().name())
                .with("matches", found.newestFirst().size());
        var news = found.streak()
                .or(() -> Optional.of(met).filter(_ -> everything))
                .map(words::say)
                .orElse(count);
        var card = Card.telling(news).below(title);
        if (found.newestFirst().isEmpty()) {
            return card.described(title + ". " + news);
        }
        int won = found.count(Result.WIN);
        int lost = found.count(Result.LOSS);
        return card.between(
                        List.of(
                                new Column(words.say("clubs.picture-won"), true),
                                new Column(words.asTitle(words.say("clubs.goals")), false)),
                        List.of(band(found, found.first(), won), band(found, found.second(), lost)))
                .described(words.say(Sentence.of(
                                "clubs.picture-meetings-alt",
                                "first",
                                found.first().name())
                        .with("second", found.second().name())
                        .with("won", won)
                        .with("lost", lost)
                        .with("played", found.newestFirst().size())
                        .with("sentence", news)));
    }

    private static Band band(Meetings found, Club club, int won) {
        return new Band(club.kit(), club.name(), List.of(Integer.toString(won), Integer.toString(found.goals(club))));
    }
}
