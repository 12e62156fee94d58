package remontada.home;

import java.util.List;
import remontada.nights.ToldData;
import remontada.ties.LiveData;
import remontada.ties.TieListed;

/// The first page in JSON.
record HomeData(
        String headline,
        List<LiveData> live,
        List<TieListed> next,
        List<ToldData> statements,
        List<TieListed> onNoDay,
        List<TieListed> withoutResult,
        List<TieListed> lastRound,
        List<TieListed> latestComebacks,
        List<TieListed> greatestComebacks) {

    static HomeData of(HomeFacts facts, String headline) {
        return new HomeData(
                headline,
                facts.outlook().live().data(),
                TieListed.of(facts.round().ties()),
                facts.remarked().stream().map(ToldData::of).toList(),
                TieListed.of(facts.onNoDay()),
                TieListed.of(facts.overdue()),
                TieListed.of(facts.last()),
                TieListed.of(facts.latest()),
                TieListed.of(facts.greatest()));
    }
}
