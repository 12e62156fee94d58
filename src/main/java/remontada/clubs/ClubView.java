package remontada.clubs;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import remontada.chance.RatingView;
import remontada.clubs.ClubPage.Beginning;
import remontada.clubs.ClubPage.Coming;
import remontada.clubs.ClubPage.Figure;
import remontada.clubs.ClubPage.Place;
import remontada.football.Season;
import remontada.look.Kit;
import remontada.look.Kits;
import remontada.news.NewsView;
import remontada.platform.AsOf;
import remontada.platform.Frame;
import remontada.platform.Frame.Crumb;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.schemaorg.Link;
import remontada.schemaorg.PostalAddress;
import remontada.schemaorg.SportsTeam;
import remontada.ties.TieBands;

/// Puts a club into words.
final class ClubView {
    private final ClubFacts facts;
    private final Club club;
    private final ClubRecord record;
    private final Words words;

    ClubView(ClubFacts facts, Words words) {
        this.facts = facts;
        this.club = facts.club();
        this.record = facts.record();
        this.words = words;
    }

    /// @param first what the first leg was in the ties to show; empty for every tie
    ClubPage page(Optional<ClubTie.FirstLeg> first, AsOf asOf) {
        var shown = record.ties().stream()
                .filter(tie -> first.isEmpty()
                        || tie.countsInRecords() && tie.firstLeg().equals(first))
                .toList();
        var lines = record.champions().stream().map(words::say).toList();
        var card = new ClubCard(facts, words);
        var path = club.path() + first.map(leg -> "?first-leg=" + leg.slug()).orElse("");
        var frame = Frame.of(new ClubTitle(facts, asOf.day(), words).title(), card.description(), path, asOf)
                .called(club.name())
                .in("clubs")
                .below(
                        new Crumb(words.say("clubs.title"), "/clubs"),
                        new Crumb(words.say("countries." + club.country()), "/clubs?country=" + club.country()))
                .wearing(Kits.of(kits(shown)))
                .showing(card.card())
                .withTable()
                .withFeed(club.path() + ".atom");
        return new ClubPage(
                frame,
                club,
                lines,
                facts.place()
                        .map(at -> new Place(words.say(at.sentence()), at.path()))
                        .orElse(null),
                honours().map(words::say).toList(),
                figures(),
                new TieBands(words).of(facts.playing(), facts.outlook()),
                facts.next().map(this::coming).toList(),
                facts.form().strip(),
                facts.form().isOnlyEurope(),
                facts.form().sentences(asOf.day()).stream().map(words::say).toList(),
                record.beginnings().stream()
                        .map(beginning -> new Beginning(
                                words.say("clubs.first-leg-"
                                        + beginning.firstLeg().slug()),
                                beginning.share(),
                                club.path() + "?first-leg="
                                        + beginning.firstLeg().slug() + "#ties"))
                        .toList(),
                first.map(leg -> words.say("clubs.first-leg-" + leg.slug())).orElse(null),
                shown.stream().map(tie -> ClubTieLine.of(tie, words)).toList(),
                NewsView.of(facts.news(), words, club),
                facts.ratings().isEmpty() ? null : RatingView.of(facts.ratings(), facts.rank(), asOf.day(), words),
                facts.statements(),
                List.of(SportsTeam.of(club.name(), new Link(club.path()))
                        .in(new PostalAddress(
                                Optional.empty(), Optional.of(words.say("countries." + club.country()))))),
                facts.outlook().live().follows());
    }

    private Stream<Sentence> honours() {
        return Stream.of("champions-league", "europa-league", "conference-league")
                .flatMap(competition -> Stream.of(
                        honour("clubs.won-" + competition, record.titles(competition)),
                        honour("clubs.lost-" + competition, record.finalsLost(competition))))
                .flatMap(Optional::stream);
    }

    private static Optional<Sentence> honour(String key, List<Season> seasons) {
        return seasons.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentence.of(key, "times", seasons.size())
                        .with("seasons", seasons.stream().map(Season::name).collect(joining(", "))));
    }

    private List<Figure> figures() {
        if (record.won().total() == 0) {
            return List.of();
        }
        var everywhere = "&competition=all&era=all&scope=all";
        return List.of(
                new Figure(
                        words.say("clubs.comebacks-made"),
                        words.say(record.made().inAll()),
                        "/comebacks?club=" + club.slug() + everywhere),
                new Figure(
                        words.say("clubs.comebacks-suffered"),
                        words.say(record.suffered().inAll()),
                        "/comebacks?against=" + club.slug() + everywhere),
                new Figure(
                        words.say("clubs.biggest-deficit"), Integer.toString(record.biggestDeficitOverturned()), null),
                new Figure(words.say("clubs.ties-won"), words.say(record.won().inAll()), null));
    }

    private Coming coming(Upcoming match) {
        var competition = Sentence.of("clubs.in-competition", "competition", match.competition());
        return new Coming(
                match,
                words.say(Sentence.of(match.postponed() ? "clubs.postponed-from" : "clubs.day", "day", match.date())),
                words.say(
                        match.stage() == null
                                ? competition
                                : Sentence.of("clubs.in-stage", "competition", match.competition())
                                        .with("stage", Sentence.of("stages." + match.stage()))));
    }

    private List<Kit> kits(List<ClubTie> ties) {
        return Stream.of(
                        Stream.of(club),
                        ties.stream().map(ClubTie::opponent),
                        facts.playing().stream().flatMap(tie -> Stream.of(tie.host(), tie.visitor())),
                        facts.upcoming().stream().flatMap(match -> Stream.of(match.home(), match.away())))
                .flatMap(clubs -> clubs)
                .map(Club::kit)
                .toList();
    }
}
