package remontada.statements.kinds;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import remontada.clubs.Club;
import remontada.platform.Sentence;
import remontada.statements.Claim;
import remontada.statements.DecidedTie;
import remontada.statements.Facts;
import remontada.statements.Kind;
import remontada.statements.Said;

/// What would be, or was, a club's first: a title in a final, a final in a semi-final, a semi-final in a quarter-final.
/// Before it is won, only of clubs that failed there before: of others [BackHere] says enough.
public final class FirstTime implements Kind<Facts> {
    @Override
    public Stream<Claim> claims(Facts facts) {
        return next(facts.tie().stage().slug()).stream()
                .filter(prize -> facts.scope().isEuropeanCup())
                .flatMap(prize -> facts.clubs().stream().flatMap(club -> claim(facts, club, prize)));
    }

    private static Optional<String> next(String stage) {
        return switch (stage) {
            case "final" -> Optional.of("title");
            case "semi-final" -> Optional.of("final");
            case "quarter-final" -> Optional.of("semi-final");
            default -> Optional.empty();
        };
    }

    private static Stream<Claim> claim(Facts facts, Club club, String prize) {
        var own = facts.tiesOf(club);
        var stage = facts.tie().stage().slug();
        var here =
                own.stream().filter(past -> past.stage().slug().equals(stage)).toList();
        var fate = facts.fate(club);
        if (hadIt(own, club, prize) || (here.isEmpty() && !fate.equals("through")) || BackHere.isYoung(facts)) {
            return Stream.empty();
        }
        var sentence = Sentence.of("statements.first-time", "fate", fate)
                .with("club", club.name())
                .with("prize", prize)
                .with("stage", facts.tie().stage().sentence())
                .with("stages", Said.many(facts.tie().stage()))
                .with("competition", facts.scope().competitionName())
                .with("count", here.size());
        return Stream.of(Claim.of("first-time", club, sentence, weight(prize, fate))
                .about(BackHere.topic(club))
                .counting(0, here.size())
                .shownBy(ClubLists.ties(facts, club).with("stage", stage)));
    }

    private static boolean hadIt(List<DecidedTie> own, Club club, String prize) {
        return own.stream()
                .anyMatch(past -> prize.equals("title")
                        ? past.isFinal() && past.wonBy(club)
                        : past.isFinal() || past.stage().slug().equals(prize));
    }

    private static int weight(String prize, String fate) {
        int weight = prize.equals("semi-final") ? 47 : 61;
        return fate.equals("through") ? weight + 15 : weight;
    }
}
