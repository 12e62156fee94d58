package remontada.sharing.calendar;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import remontada.clubs.ClubFinder;
import remontada.platform.Request;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.seasons.SeasonFinder;
import remontada.sharing.Links;
import remontada.ties.Competition;
import remontada.ties.TieFinder;
import remontada.ties.TieLists;
import remontada.ties.TieSummary;

/// Calendars of a tie, a club, a competition's season and all ties to come: at the address of the page plus `.ics`.
public final class CalendarRoutes {
    private static final int DAYS_TO_LOOK_BACK = 14;

    private final TieFinder ties;
    private final ClubFinder clubs;
    private final SeasonFinder seasons;
    private final TieLists lists;
    private final FixtureQueries fixtures;
    private final CalendarTieQueries tieQueries;
    private final Words words;

    public CalendarRoutes(DSLContext sql, Words words) {
        this.ties = new TieFinder(sql);
        this.clubs = new ClubFinder(sql);
        this.seasons = new SeasonFinder(sql);
        this.lists = new TieLists(sql);
        this.fixtures = new FixtureQueries(sql);
        this.tieQueries = new CalendarTieQueries(sql);
        this.words = words;
    }

    public Calendar tie(Request request, Links links) {
        var tie = ties.find(request);
        var name = Sentence.of("calendars.tie", "host", tie.host().name())
                .with("visitor", tie.visitor().name())
                .with("competition", tie.competitionName())
                .with("season", tie.season().name());
        return calendar(
                name,
                Sentence.of("calendars.tie-description"),
                tie.path(),
                links,
                fixtures.of(List.of(tie), request.asOf()),
                Map.of(tie.id(), tie));
    }

    public Calendar club(Request request, Links links) {
        var club = clubs.find(request.part("club"), "");
        var asOf = request.asOf();
        var matches = lists.season(asOf.day())
                .map(season -> fixtures.of(club, season, asOf))
                .orElse(List.of());
        return calendar(
                Sentence.of("calendars.club", "club", club.name()),
                Sentence.of("calendars.club-description", "club", club.name()),
                club.path(),
                links,
                matches,
                tieQueries.of(matches, asOf.day()));
    }

    public Calendar season(Request request, Links links) {
        var season = seasons.find(request);
        return calendar(
                Sentence.of("calendars.season", "season", season.name()),
                Sentence.of("calendars.season-description", "season", season.name()),
                season.path(),
                links,
                fixtures.of(season.competition(), season.season(), request.asOf()),
                byId(season.ties()));
    }

    /// Of every competition, unless the reader names one.
    public Calendar toCome(Request request, Links links) {
        var all = lists.competitions();
        var asked = request.choice(
                "competition", all.stream().map(Competition::slug).toList());
        var competition = all.stream()
                .filter(each -> asked.equals(Optional.of(each.slug())))
                .findFirst();
        var day = request.asOf().day();
        var found = tieQueries.since(
                day.minusDays(DAYS_TO_LOOK_BACK),
                competition.map(List::of).orElse(all).stream()
                        .map(Competition::slug)
                        .toList(),
                day);
        return calendar(
                competition
                        .map(chosen -> Sentence.of("calendars.ties-in", "competition", chosen.name()))
                        .orElse(Sentence.of("calendars.ties")),
                Sentence.of("calendars.ties-description"),
                asked.map(slug -> "/ties?competition=" + slug).orElse("/ties"),
                links,
                fixtures.of(found, request.asOf()),
                byId(found));
    }

    private Calendar calendar(
            Sentence name,
            Sentence description,
            String path,
            Links links,
            List<Fixture> matches,
            Map<Integer, TieSummary> ties) {
        return new Calendar(
                words.locale().getLanguage(),
                words.say(name),
                words.say(description),
                Optional.of(links.to(path)).filter(address -> links.areWhole()),
                Optional.of(links.to(path, "ics")).filter(address -> links.areWhole()),
                new Events(ties, words, links).of(matches));
    }

    private static Map<Integer, TieSummary> byId(List<TieSummary> ties) {
        return ties.stream().collect(toMap(TieSummary::id, identity()));
    }
}
