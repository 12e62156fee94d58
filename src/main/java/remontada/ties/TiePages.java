package remontada.ties;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import remontada.chance.Forecast;
import remontada.chance.TieForecasts;
import remontada.clubs.Club;
import remontada.clubs.ClubForm;
import remontada.clubs.FormQueries;
import remontada.clubs.Meeting;
import remontada.clubs.MeetingQueries;
import remontada.clubs.Meetings;
import remontada.leagues.LeagueQueries;
import remontada.live.LiveQueries;
import remontada.news.NewsQueries;
import remontada.news.TeamNews;
import remontada.platform.AsOf;
import remontada.platform.DataVersionQueries;
import remontada.platform.KeptEach;
import remontada.platform.Words;

/// Tells a tie as of a day: for its own page, and for whatever else shows a part of that.
public final class TiePages {
    private static final int MOST_KEPT = 2_000;

    private final KeptEach<Integer, TieDetails> details;
    private final KeptEach<Pair, List<Meeting>> meetings;
    private final PrecedentQueries precedents;
    private final FormQueries forms;
    private final LeagueQueries leagues;
    private final TieForecasts chances;
    private final NewsQueries news;
    private final LiveTies live;
    private final Remarks remarks;
    private final Words words;

    public TiePages(
            DSLContext sql,
            DataVersionQueries version,
            FormQueries forms,
            PrecedentQueries precedents,
            LiveQueries live,
            Remarks remarks,
            Words words) {
        var queries = new TieQueries(sql);
        var meetings = new MeetingQueries(sql);
        this.details = new KeptEach<>(version::now, MOST_KEPT, tie -> queries.details(tie));
        this.meetings = new KeptEach<>(version::now, MOST_KEPT, pair -> meetings.ever(pair.one(), pair.other()));
        this.precedents = precedents;
        this.forms = forms;
        this.leagues = new LeagueQueries(sql);
        this.chances = new TieForecasts(sql, version::ofEverything);
        this.news = new NewsQueries(sql);
        this.live = new LiveTies(live, words);
        this.remarks = remarks;
        this.words = words;
    }

    /// Reads what every tie is compared with, which the first reader would wait for.
    public void readAhead() {
        precedents.readAhead();
    }

    /// Two clubs in the order of their addresses.
    private record Pair(Club one, Club other) {}

    /// @param site where readers reach the site, for the addresses that are handed on
    public TiePage page(TieSummary tie, AsOf asOf, String site) {
        return page(facts(tie, asOf), asOf, site);
    }

    TiePage page(TieFacts facts, AsOf asOf, String site) {
        return new TieView(facts, words).page(asOf, site);
    }

    /// All that is known of a tie, and how its match stands where one is on: only for a page that follows it.
    TieFacts factsNow(TieSummary tie, AsOf asOf) {
        return facts(tie, asOf, live.among(List.of(tie), asOf).of(tie).orElse(null));
    }

    /// All that is known of a tie.
    TieFacts facts(TieSummary tie, AsOf asOf) {
        return facts(tie, asOf, null);
    }

    private TieFacts facts(TieSummary tie, AsOf asOf, @Nullable LiveTie on) {
        var day = asOf.day();
        var details = this.details.of(tie.id()).asOf(tie, day);
        var forms = forms(tie, details, day);
        return new TieFacts(
                tie,
                day,
                details,
                precedents(tie, day),
                forms,
                meetings(tie, day),
                news(tie, day),
                remarks.on(tie, details, forms.clubs(), forms.leagues(), asOf),
                forecast(tie, details, day, on),
                on);
    }

    /// While a match is on, only the chance at that minute is told, and none where the model knows nothing of it.
    private Optional<Forecast> forecast(TieSummary tie, TieDetails details, LocalDate day, @Nullable LiveTie on) {
        if (on != null && on.said().headline().isPresent()) {
            return on.inPlay().map(now -> chances.of(details.soFar(tie), day, now));
        }
        return tie.ending() == null || tie.ending().playedOut()
                ? Optional.of(chances.of(details.soFar(tie), day, null))
                : Optional.empty();
    }

    /// Form going into the match to come, or into the one that decided.
    private Forms forms(TieSummary tie, TieDetails details, LocalDate day) {
        var eve = Optional.of(tie)
                .filter(TieSummary::isDecided)
                .flatMap(decided -> details.match(decided.rules().legs()))
                .filter(TieMatch::isOver)
                .map(match -> match.playedOn().minusDays(1))
                .orElse(day);
        var form = forms.form(List.of(tie.host(), tie.visitor()), eve, ClubForm.FOR_STREAKS);
        return new Forms(
                tie,
                eve,
                form,
                leagues.standings(List.of(tie.host().id(), tie.visitor().id()), eve));
    }

    private Meetings meetings(TieSummary tie, LocalDate day) {
        var clubs = Stream.of(tie.host(), tie.visitor())
                .sorted(Comparator.comparing(Club::slug))
                .toList();
        var played = meetings.of(new Pair(clubs.getFirst(), clubs.getLast())).stream()
                .filter(meeting -> !meeting.date().isAfter(day))
                .toList();
        return new Meetings(clubs.getFirst(), clubs.getLast(), played, List.of());
    }

    /// Team news is about the match to come: after the last one it says nothing of the tie.
    private List<TeamNews> news(TieSummary tie, LocalDate day) {
        return tie.days().last().filter(day::isAfter).isPresent()
                ? List.of()
                : news.current(List.of(tie.host().id(), tie.visitor().id()), day);
    }

    /// What had happened to others before the tie's second leg, whenever the page speaks from.
    private Precedents.@Nullable Rows precedents(TieSummary tie, LocalDate day) {
        var second = tie.days().second();
        var known = tie.scores().first() != null
                && tie.rules().legs() == 2
                && (tie.ending() == null || tie.ending().playedOut());
        if (!known) {
            return null;
        }
        var eve = second == null || second.isAfter(day) ? day : second.minusDays(1);
        return precedents.before(tie, eve);
    }
}
