package remontada.comebacks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import remontada.football.Season;
import remontada.platform.Frame.Parameter;
import remontada.platform.ReaderException.BadInput;
import remontada.platform.Request;
import remontada.platform.Sentence;

/// Which ties a list, a first leg or a record is about: those of two legs that football decided, of these competitions,
/// rounds and seasons.
///
/// A stage of the qualifying rounds brings scope `all` with it, and a season before 1992-93 era `all`, unless the
/// reader says otherwise: whoever asks for 1960-61 wants to see it.
///
/// @param competition `champions-league` (with the European Cup), `europa-league`, `conference-league` or `all`
/// @param base what goes without saying
public record TieFilter(
        Base base,
        String competition,
        Era era,
        Scope scope,
        Optional<String> stage,
        Optional<Season> from,
        Optional<Season> to) {

    public static final String EVERY_COMPETITION = "all";
    public static final String USUAL_COMPETITION = "champions-league";
    public static final List<String> COMPETITIONS =
            List.of(USUAL_COMPETITION, "europa-league", "conference-league", EVERY_COMPETITION);
    /// Stages that had ties of two legs, in the order of a season.
    public static final List<String> STAGES = List.of(
            "preliminary",
            "qualifying-1",
            "qualifying-2",
            "qualifying-3",
            "play-off",
            "first-round",
            "second-round",
            "knockout-play-off",
            "round-of-32",
            "round-of-16",
            "quarter-final",
            "semi-final");

    /// What a list is about unless the reader says otherwise.
    public enum Base {
        /// The Champions League's knock-out stage.
        CHAMPIONS_LEAGUE(USUAL_COMPETITION, Era.CHAMPIONS_LEAGUE, Scope.KNOCKOUT),
        /// Every European tie there ever was.
        EUROPE(EVERY_COMPETITION, Era.ALL, Scope.ALL);

        private final String competition;
        private final Era era;
        private final Scope scope;

        Base(String competition, Era era, Scope scope) {
            this.competition = competition;
            this.era = era;
            this.scope = scope;
        }

        public String competition() {
            return competition;
        }

        public Era era() {
            return era;
        }

        public Scope scope() {
            return scope;
        }

        /// Whole.
        public TieFilter filter() {
            return new TieFilter(this, competition, era, scope, Optional.empty(), Optional.empty(), Optional.empty());
        }

        private Era era(Optional<Season> from, Optional<Season> to) {
            return from.or(() -> to)
                    .filter(season -> season.compareTo(Era.FIRST_CHAMPIONS_LEAGUE) < 0)
                    .map(season -> Era.ALL)
                    .orElse(era);
        }

        private Scope scope(Optional<String> stage) {
            return stage.filter(QUALIFYING::contains).map(slug -> Scope.ALL).orElse(scope);
        }
    }

    private static final List<String> QUALIFYING = STAGES.subList(0, 5);

    /// The Champions League's knock-out stage, whole.
    public static TieFilter usual() {
        return Base.CHAMPIONS_LEAGUE.filter();
    }

    /// A list that is about the Champions League's knock-out stage unless the reader says otherwise.
    ///
    /// @throws BadInput for a value that means nothing
    public static TieFilter parse(Request request) {
        return parse(request, Base.CHAMPIONS_LEAGUE, STAGES);
    }

    /// @param stages that can be asked for
    /// @throws BadInput for a value that means nothing
    public static TieFilter parse(Request request, Base base, List<String> stages) {
        var stage = request.choice("stage", stages);
        var from = season(request, "from");
        var to = season(request, "to");
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
            throw new BadInput(Sentence.of("comebacks.seasons-reversed", "from", from.get())
                    .with("to", to.get()));
        }
        return new TieFilter(
                base,
                request.choice("competition", COMPETITIONS).orElse(base.competition()),
                request.choice("era", Era.class, Era::slug).orElseGet(() -> base.era(from, to)),
                request.choice("scope", Scope.class, Scope::slug).orElseGet(() -> base.scope(stage)),
                stage,
                from,
                to);
    }

    /// What differs from what goes without saying.
    public List<Parameter> parameters() {
        var parameters = new ArrayList<Parameter>();
        if (!competition.equals(base.competition())) {
            parameters.add(new Parameter("competition", competition));
        }
        if (era != base.era(from, to)) {
            parameters.add(new Parameter("era", era.slug()));
        }
        if (scope != base.scope(stage)) {
            parameters.add(new Parameter("scope", scope.slug()));
        }
        stage.ifPresent(slug -> parameters.add(new Parameter("stage", slug)));
        from.ifPresent(season -> parameters.add(new Parameter("from", season.name())));
        to.ifPresent(season -> parameters.add(new Parameter("to", season.name())));
        return parameters;
    }

    /// Whether a season is one of those asked for.
    public boolean holds(Season season) {
        return season.startYear() >= firstYear() && season.startYear() <= lastYear();
    }

    /// The year in which the first of the seasons asked for begins.
    public int firstYear() {
        int ofEra = era == Era.CHAMPIONS_LEAGUE ? Era.FIRST_CHAMPIONS_LEAGUE.startYear() : Integer.MIN_VALUE;
        return from.isEmpty() ? ofEra : Math.max(ofEra, from.get().startYear());
    }

    /// The year in which the last of the seasons asked for begins.
    public int lastYear() {
        int ofEra = era == Era.EUROPEAN_CUP ? Era.FIRST_CHAMPIONS_LEAGUE.startYear() - 1 : Integer.MAX_VALUE;
        return to.isEmpty() ? ofEra : Math.min(ofEra, to.get().startYear());
    }

    /// Whether it leaves out no stage and no season of what it is about.
    public boolean isWhole() {
        return stage.isEmpty() && from.isEmpty() && to.isEmpty();
    }

    public boolean isEveryCompetition() {
        return competition.equals(EVERY_COMPETITION);
    }

    public TieFilter in(remontada.ties.Era other) {
        return new TieFilter(base, competition, Era.of(other), scope, stage, from, to);
    }

    public TieFilter at(String stage) {
        return new TieFilter(base, competition, era, scope, Optional.of(stage), from, to);
    }

    /// Within the seasons asked for already.
    public TieFilter within(Season first, Season last) {
        return new TieFilter(
                base,
                competition,
                era,
                scope,
                stage,
                Optional.of(from.filter(season -> season.compareTo(first) > 0).orElse(first)),
                Optional.of(to.filter(season -> season.compareTo(last) < 0).orElse(last)));
    }

    /// A season such as `2022-23` that a reader may give.
    ///
    /// @throws BadInput for something else
    public static Optional<Season> season(Request request, String name) {
        return request.text(name).map(text -> {
            try {
                return Season.parse(text);
            } catch (IllegalArgumentException e) {
                throw new BadInput(
                        Sentence.of("comebacks.not-a-season", "name", name).with("value", text));
            }
        });
    }
}
