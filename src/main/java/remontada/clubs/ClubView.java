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
import remontada.look.Card;
import remontada.look.Kit;
import remontada.look.Kits;
import remontada.news.NewsView;
import remontada.platform.AsOf;
import remontada.platform.Frame;
import remontada.platform.Frame.Crumb;
import remontada.platform.Room;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.schemaorg.Link;
import remontada.schemaorg.PostalAddress;
import remontada.schemaorg.SportsTeam;

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
        var lines = titles().stream().map(words::say).toList();
        var path = club.path() + first.map(leg -> "?first-leg=" + leg.slug()).orElse("");
        var frame = Frame.of(
                        new ClubTitle(facts, asOf.day(), words).title(),
                        Room.DESCRIPTION.fill(description().map(words::say).toList()),
                        path,
                        asOf)
                .called(club.name())
                .in("clubs")
                .below(
                        new Crumb(words.say("clubs.title"), "/clubs"),
                        new Crumb(words.say("countries." + club.country()), "/clubs?country=" + club.country()))
                .wearing(Kits.of(kits(shown)))
                .showing(card())
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
                facts.upcoming().stream().map(this::coming).toList(),
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
                                Optional.empty(), Optional.of(words.say("countries." + club.country()))))));
    }

    private Stream<Sentence> description() {
        var lastSeen = facts.lastSeen().filter(_ -> record.ties().isEmpty()).map(this::lastSeen);
        return Stream.of(
                        lastSeen.or(() -> Optional.of(Sentence.of("clubs.club-description", "club", club.name()))),
                        titles(),
                        shared("clubs.description-ties", record.won()),
                        shared("clubs.description-comebacks", record.made()))
                .flatMap(Optional::stream);
    }

    private static Optional<Sentence> shared(String key, ClubRecord.Share share) {
        return share.total() == 0
                ? Optional.empty()
                : Optional.of(Sentence.of(key, "count", share.through()).with("total", share.total()));
    }

    /// The club's band, the most telling thing on record, and how often it came back.
    private Card card() {
        var made = record.made();
        var known = Stream.of(
                        facts.place().map(at -> words.say(at.sentence())),
                        facts.lastSeen().map(match -> words.say(lastSeen(match))))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> words.say(Sentence.of("clubs.club-description", "club", club.name())));
        var news = facts.statements().isEmpty()
                ? known
                : facts.statements().getFirst().text();
        var card = Card.telling(news)
                .below(words.say("countries." + club.country()))
                .wornBy(club.kit(), club.name())
                .ofComebacks(made.through() > 0)
                .described(Room.DESCRIPTION.fill(Stream.concat(
                                Stream.of(words.say(Sentence.of("clubs.picture-alt", "club", club.name())), news),
                                shared("clubs.picture-alt-made", made).map(words::say).stream())
                        .toList()));
        return made.total() == 0
                ? card
                : card.counting(new Card.Figure(
                        inAll(made), words.say(Sentence.of("clubs.picture-came-back", "total", made.total()))));
    }

    private Sentence lastSeen(FormMatch match) {
        return Sentence.of("clubs.picture-last-seen", "club", club.name())
                .with("competition", match.competition())
                .with("day", match.playedOn());
    }

    private Optional<Sentence> titles() {
        var titles = record.titles("champions-league");
        return titles.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentence.of("clubs.champions", "times", titles.size())
                        .with("season", titles.getLast().name()));
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
                        inAll(record.made()),
                        "/comebacks?club=" + club.slug() + everywhere),
                new Figure(
                        words.say("clubs.comebacks-suffered"),
                        inAll(record.suffered()),
                        "/comebacks?against=" + club.slug() + everywhere),
                new Figure(
                        words.say("clubs.biggest-deficit"), Integer.toString(record.biggestDeficitOverturned()), null),
                new Figure(words.say("clubs.ties-won"), inAll(record.won()), null));
    }

    private String inAll(ClubRecord.Share share) {
        return words.say(Sentence.of("clubs.in-all", "count", share.through()).with("total", share.total()));
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
                        facts.upcoming().stream().flatMap(match -> Stream.of(match.home(), match.away())))
                .flatMap(clubs -> clubs)
                .map(Club::kit)
                .toList();
    }
}
