package remontada.records;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import remontada.chance.Odds;
import remontada.comebacks.Address;
import remontada.comebacks.ComebackList;
import remontada.comebacks.ComebackQueries;
import remontada.comebacks.ComebackRow;
import remontada.comebacks.FilterForm;
import remontada.comebacks.FilterWords;
import remontada.comebacks.Ladder;
import remontada.comebacks.TieFilter;
import remontada.platform.Answer;
import remontada.platform.Frame;
import remontada.platform.Request;
import remontada.platform.Room;
import remontada.platform.Sentence;
import remontada.platform.Words;
import remontada.records.RecordsPage.FirstOnPage;
import remontada.records.RecordsPage.GoalLine;
import remontada.records.RecordsPage.LineOnPage;
import remontada.records.RecordsPage.RunOnPage;
import remontada.records.RecordsPage.RunsOnPage;
import remontada.records.RecordsPage.ShotLine;
import remontada.records.RecordsPage.TableOnPage;
import remontada.records.Subject.Decade;
import remontada.records.Subject.OneClub;
import remontada.records.Subject.OneSeason;
import remontada.records.Subject.OneStage;
import remontada.statements.HistoryQueries;

/// What was greatest, latest and most.
public final class RecordRoutes {
    private final RecordQueries queries;
    private final ResultQueries results;
    private final ComebackQueries comebacks;
    private final HistoryQueries history;
    private final Words words;

    public RecordRoutes(DSLContext sql, HistoryQueries history, Words words) {
        this.queries = new RecordQueries(sql, history);
        this.results = new ResultQueries(sql, history);
        this.comebacks = new ComebackQueries(sql, history);
        this.history = history;
        this.words = words;
    }

    public Answer show(Request request) {
        var filter = TieFilter.parse(request);
        var day = request.asOf().day();
        var past = history.current();
        var records = Records.of(
                filter,
                comebacks.rows(ComebackList.of(filter), day, 0, Records.LINES),
                queries.highlights(filter, day, Records.LINES),
                queries.tallies(filter, day),
                new RunFinder(past, results, filter, day),
                First.of(past, filter, day));
        return Answer.of(page(request, filter, records), () -> RecordsData.of(records), () -> RecordsData.csv(records));
    }

    private RecordsPage page(Request request, TieFilter filter, Records records) {
        var summary = words.say(Sentence.of("records.summary", "place", FilterWords.place(filter))
                .with("day", request.asOf().day()));
        var frame = Frame.of(
                        title(records), summary, Address.of("/records", filter).link(), request.asOf())
                .withTable();
        return new RecordsPage(
                frame,
                summary,
                FilterForm.of("/records", filter, words),
                Ladder.of(records.greatest(), filter.isEveryCompetition(), words),
                Address.of("/comebacks", filter).link(),
                goals(records.latest(), filter),
                goals(records.latestInExtraTime(), filter),
                records.unlikeliest().stream().map(shot -> shot(shot, filter)).toList(),
                records.upsets().stream().map(shot -> shot(shot, filter)).toList(),
                records.tables().stream().map(this::table).toList(),
                records.runs().stream().map(this::runs).toList(),
                records.firsts().stream().map(first -> first(first, filter)).toList());
    }

    private String title(Records records) {
        return Room.TITLE.first(Stream.concat(
                        records.greatest().stream()
                                .limit(1)
                                .map(ComebackRow::tie)
                                .flatMap(tie -> Stream.of(tie, tie.inShort()))
                                .map(tie -> Sentence.of(
                                                "records.title-greatest",
                                                "club",
                                                tie.winner().orElseThrow().name())
                                        .with("rival", tie.loser().orElseThrow().name())
                                        .with(
                                                "deficit",
                                                tie.behind() == null
                                                        ? 0
                                                        : tie.behind().goals())),
                        Stream.of(Sentence.of("records.page-title")))
                .map(words::say));
    }

    private List<GoalLine> goals(List<DecidingGoal> goals, TieFilter filter) {
        return goals.stream().map(goal -> goal(goal, filter)).toList();
    }

    private GoalLine goal(DecidingGoal goal, TieFilter filter) {
        var tie = goal.tie();
        var stoppage = goal.stoppage();
        return new GoalLine(
                words.say(Sentence.of("records.minute", "minute", goal.minute())
                        .with("stoppage", stoppage == null ? 0 : stoppage.intValue())),
                tie.club(goal.side()).name(),
                tie.path(),
                words.say(Ladder.rival(tie, goal.side(), filter.isEveryCompetition())),
                goal.scorer() == null ? words.say("records.unknown-scorer") : goal.scorer());
    }

    private ShotLine shot(LongShot shot, TieFilter filter) {
        var tie = shot.tie();
        return new ShotLine(
                words.say(Odds.number(shot.chance())),
                tie.club(shot.side()).name(),
                tie.path(),
                words.say(Ladder.rival(tie, shot.side(), filter.isEveryCompetition())),
                shot.minute() == null
                        ? null
                        : words.say(Odds.after(shot.minute(), tie.rules().legs())));
    }

    private TableOnPage table(Records.Table table) {
        var key = "records." + table.name();
        return new TableOnPage(
                table.name(),
                words.say(key),
                words.say(key + "-subject"),
                words.say(key + "-made"),
                words.say(key + "-ties"),
                table.lines().stream().map(this::line).toList());
    }

    private LineOnPage line(Records.Line line) {
        return new LineOnPage(
                name(line.subject()),
                line.made(),
                line.tally().count(),
                line.all(),
                line.tally().total(),
                line.tally()
                        .share()
                        .map(share -> words.say(Sentence.of("records.share", "share", share)))
                        .orElse(""));
    }

    private RunsOnPage runs(Records.Runs runs) {
        return new RunsOnPage(
                runs.name(),
                words.say("records." + runs.name()),
                runs.lines().stream().map(this::run).toList());
    }

    private RunOnPage run(Records.RunLine line) {
        var run = line.run();
        return new RunOnPage(
                run.club().name(),
                run.opponent()
                        .map(opponent -> words.say(Sentence.of("records.against", "club", opponent.name())))
                        .orElse(null),
                line.list(),
                run.matches(),
                words.say(Sentence.of("records.days", "first", run.first())
                        .with("last", run.last())
                        .with("on", run.on())));
    }

    private FirstOnPage first(First first, TieFilter filter) {
        var chase = first.chase();
        var tie = chase.tie();
        var about = Sentence.of(
                        "records.first-about", "opponent", chase.leader().name())
                .with("everywhere", filter.isEveryCompetition())
                .with("competition", Sentence.of("comebacks.field-competition-" + first.competition()))
                .with("season", tie.season().name())
                .with("stage", tie.stage().sentence());
        return new FirstOnPage(
                words.say("records.first-" + first.what()),
                first.list(),
                chase.chaser().name(),
                first.tie(),
                words.say(about));
    }

    private String name(Subject subject) {
        return switch (subject) {
            case OneClub(var club) -> club.name();
            case OneSeason(var season) -> season.name();
            case Decade(var year) -> words.say(Sentence.of("records.decade", "year", Integer.toString(year)));
            case OneStage(var slug) -> words.asTitle(words.say("stages." + slug));
        };
    }
}
