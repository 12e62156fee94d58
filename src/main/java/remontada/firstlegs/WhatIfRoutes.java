package remontada.firstlegs;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import remontada.chance.ChanceQueries;
import remontada.chance.ChanceWords;
import remontada.chance.Forecast;
import remontada.chance.Odds;
import remontada.clubs.Club;
import remontada.clubs.ClubQueries;
import remontada.comebacks.TieFilter;
import remontada.firstlegs.FirstLeg.Score;
import remontada.firstlegs.WhatIfPage.Form;
import remontada.football.Decider;
import remontada.football.Side;
import remontada.football.TieRules;
import remontada.platform.Answer;
import remontada.platform.Frame;
import remontada.platform.Frame.Crumb;
import remontada.platform.ReaderException.BadInput;
import remontada.platform.Request;
import remontada.platform.Room;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.statements.HistoryQueries;

/// What a first leg of any two clubs would mean: by the model, and by what came of such scores before.
public final class WhatIfRoutes {
    /// Before the first tie was known.
    private static final TieRules FIRST = new TieRules(2, false, Decider.REPLAY, Decider.COIN_TOSS);

    private final FirstLegQueries counts;
    private final ClubQueries clubs;
    private final ChanceQueries chances;
    private final Words words;

    public WhatIfRoutes(DSLContext sql, HistoryQueries history, Words words) {
        this.counts = new FirstLegQueries(sql, history);
        this.clubs = new ClubQueries(sql);
        this.chances = new ChanceQueries(sql);
        this.words = words;
    }

    private record Asked(Club host, Club visitor, Score score) {}

    /// @param past how often first-leg hosts went through after the score
    private record Told(Asked asked, Forecast forecast, Share past) {}

    public Answer show(Request request) {
        var told = asked(request).map(asked -> tell(asked, request.asOf().day()));
        return Answer.of(page(request, told), () -> told.map(WhatIfRoutes::data).orElse(Map.of()));
    }

    private Optional<Asked> asked(Request request) {
        var host = request.text("host");
        var visitor = request.text("visitor");
        var home = request.number("home", 0, FirstLeg.MOST_GOALS);
        var away = request.number("away", 0, FirstLeg.MOST_GOALS);
        if (host.isEmpty() || visitor.isEmpty() || home.isEmpty() || away.isEmpty()) {
            return Optional.empty();
        }
        var asked = new Asked(club(host.get()), club(visitor.get()), new Score(home.getAsInt(), away.getAsInt()));
        if (asked.host().equals(asked.visitor())) {
            throw new BadInput(
                    Sentence.of("clubs.same-club", "club", asked.host().slug()));
        }
        return Optional.of(asked);
    }

    /// By its address, or the one whose name comes nearest.
    private Club club(String written) {
        return clubs.find(written).orElseGet(() -> clubs.nearest(written).getFirst());
    }

    private Told tell(Asked asked, LocalDate day) {
        var score = asked.score();
        var forecast = chances.contenders(
                        List.of(asked.host().id(), asked.visitor().id()), day)
                .afterFirstLeg(
                        asked.host().id(),
                        asked.visitor().id(),
                        chances.presentRules(day).orElse(FIRST),
                        score.host(),
                        score.visitor());
        return new Told(asked, forecast, ScoreCount.of(Side.HOST, score, counts.byScore(TieFilter.usual(), day)));
    }

    private WhatIfPage page(Request request, Optional<Told> told) {
        var heading = told.map(Told::asked)
                .map(asked -> words.say(asked("chance.what-if", asked.host(), asked.visitor(), asked.score())))
                .orElseGet(() -> words.say("chance.what-if-any"));
        var title = told.map(Told::asked).map(this::title).orElse(heading);
        var frame = Frame.of(title, words.say("chance.what-if-lead"), path(told), request.asOf())
                .in("first-legs")
                .below(new Crumb(words.say("first-legs.title"), "/first-legs"));
        return new WhatIfPage(
                frame,
                heading,
                told.map(WhatIfRoutes::form).orElse(new Form("", "", "", "", FirstLeg.MOST_GOALS)),
                told.map(this::answer).orElse(null));
    }

    private String title(Asked asked) {
        return Room.TITLE.first(Stream.of(
                        asked("chance.what-if", asked.host(), asked.visitor(), asked.score()),
                        asked(
                                "chance.what-if",
                                asked.host().inShort(),
                                asked.visitor().inShort(),
                                asked.score()),
                        asked(
                                "chance.what-if-briefly",
                                asked.host().inShort(),
                                asked.visitor().inShort(),
                                asked.score()))
                .map(words::say));
    }

    private static Sentence asked(String key, Club host, Club visitor, Score score) {
        return Sentence.of(key, "host", host.name())
                .with("visitor", visitor.name())
                .with("score", score.host() + "–" + score.visitor());
    }

    private WhatIfPage.Answer answer(Told told) {
        var asked = told.asked();
        return new WhatIfPage.Answer(
                words.say(Sentence.of(
                                "chance.what-if-before", "host", asked.host().name())
                        .with("visitor", asked.visitor().name())
                        .with("hostChance", Odds.percent(told.forecast().beforeTie()))
                        .with("visitorChance", Odds.percent(1 - told.forecast().beforeTie()))),
                words.say(
                        Sentence.of("chance.what-if-count", "count", told.past().count())
                                .with("total", told.past().total())),
                words.say(Sentence.of(
                        "chance.what-if-counted", "total", told.past().total())),
                asked.score().path(),
                new ChanceWords(words).of(told.forecast(), asked.host(), asked.visitor()));
    }

    private static Form form(Told told) {
        var asked = told.asked();
        return new Form(
                asked.host().name(),
                asked.visitor().name(),
                Integer.toString(asked.score().host()),
                Integer.toString(asked.score().visitor()),
                FirstLeg.MOST_GOALS);
    }

    private static String path(Optional<Told> told) {
        return "/what-if"
                + told.map(Told::asked)
                        .map(asked -> "?host=" + encoded(asked.host()) + "&visitor=" + encoded(asked.visitor())
                                + "&home=" + asked.score().host() + "&away="
                                + asked.score().visitor())
                        .orElse("");
    }

    private static String encoded(Club club) {
        return URLEncoder.encode(club.slug(), StandardCharsets.UTF_8);
    }

    private static Map<String, Object> data(Told told) {
        var data = new LinkedHashMap<String, Object>();
        data.put("host", told.asked().host().named());
        data.put("visitor", told.asked().visitor().named());
        data.put("home", told.asked().score().host());
        data.put("away", told.asked().score().visitor());
        data.put("beforeTie", told.forecast().beforeTie());
        data.put("afterFirstLeg", told.forecast().now());
        data.put("precedent", new Precedent(told.past().count(), told.past().total()));
        return data;
    }

    private record Precedent(int through, int total) {}
}
