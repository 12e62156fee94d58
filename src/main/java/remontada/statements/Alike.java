package remontada.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import remontada.football.Season;
import remontada.football.Venue;
import remontada.ties.Era;
import remontada.ties.Goals;
import remontada.ties.Margin;

/// What decided ties have in common with others: by this they are found.
sealed interface Alike {
    /// A competition's kind of stage in an era.
    record Group(int competitionId, Era era, String stageKind) {
        static Group of(DecidedTie tie) {
            return new Group(tie.competitionId(), Era.of(tie.season()), tie.stageKind());
        }
    }

    /// A club behind after the first leg.
    ///
    /// @param secondLeg where it plays the second; null for wherever
    /// @param margin how far behind; null for however far
    /// @param mark what else; null for nothing
    /// @param back only those that came back
    record Behind(
            Group group,
            @Nullable Venue secondLeg,
            @Nullable Margin margin,
            @Nullable Mark mark,
            boolean back) implements Alike {}

    /// What else chases have in common.
    sealed interface Mark {
        /// The country of the club behind.
        record Country(String code) implements Mark {}

        record OfSeason(Season season) implements Mark {}

        /// @param slug of the stage
        record AtStage(String slug) implements Mark {}
    }

    /// Two legs, of which the first ended in a certain way.
    ///
    /// @param score of the first leg; null for any
    /// @param drawn only those with a drawn first leg
    /// @param stage its slug; null for any
    /// @param byVisitor only those won by the visitor of the first leg
    record TwoLegs(
            Group group,
            @Nullable Goals score,
            boolean drawn,
            @Nullable String stage,
            boolean byVisitor) implements Alike {}

    /// A final of a competition.
    record Final(int competitionId) implements Alike {}

    /// All that a tie has in common with others.
    static Stream<Alike> of(DecidedTie tie) {
        var alike = new ArrayList<Alike>();
        if (tie.isFinal()) {
            alike.add(new Final(tie.competitionId()));
        }
        if (tie.hadTwoLegs() && tie.playedOut()) {
            twoLegs(tie, false, alike);
            if (tie.wonBy(tie.visitor())) {
                twoLegs(tie, true, alike);
            }
        }
        return alike.stream();
    }

    /// All that it has in common with others as a chase.
    static Stream<Behind> of(Chase chase) {
        return chase.cameBack() ? Stream.concat(behind(chase, false), behind(chase, true)) : behind(chase, false);
    }

    private static void twoLegs(DecidedTie tie, boolean byVisitor, List<Alike> alike) {
        var group = Group.of(tie);
        var first = tie.first();
        alike.add(new TwoLegs(group, null, false, null, byVisitor));
        alike.add(new TwoLegs(group, null, false, tie.stage().slug(), byVisitor));
        if (first != null) {
            alike.add(new TwoLegs(group, first, false, null, byVisitor));
            if (first.isLevel()) {
                alike.add(new TwoLegs(group, null, true, null, byVisitor));
            }
        }
    }

    private static Stream<Behind> behind(Chase chase, boolean back) {
        var group = Group.of(chase.tie());
        var venue = chase.secondLeg();
        var country = new Mark.Country(chase.chaser().country());
        var stage = new Mark.AtStage(chase.tie().stage().slug());
        return Stream.concat(
                Stream.of(
                        new Behind(group, null, null, null, back),
                        new Behind(group, null, null, new Mark.OfSeason(chase.season()), back),
                        new Behind(group, venue, null, null, back)),
                Margin.holding(chase.deficit())
                        .flatMap(margin -> Stream.of(
                                new Behind(group, null, margin, null, back),
                                new Behind(group, venue, margin, null, back),
                                new Behind(group, venue, margin, country, back),
                                new Behind(group, venue, margin, stage, back))));
    }
}
