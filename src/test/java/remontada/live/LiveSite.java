package remontada.live;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import remontada.Config;
import remontada.Site;
import remontada.TestSite;
import remontada.football.Season;
import remontada.intake.ledger.ByHand;
import remontada.intake.ledger.ByHand.Said;
import remontada.intake.ledger.ByHand.Word;
import remontada.intake.ledger.KnownMatch;
import remontada.intake.ledger.MatchFinder;
import remontada.intake.ledger.NewRun;
import remontada.intake.ledger.OwnDatabase;
import remontada.intake.live.LiveBoard;
import remontada.intake.live.Standing;
import remontada.intake.reported.ReportedMatch;
import remontada.intake.reported.ReportedMatch.Score;
import remontada.intake.reported.Result;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A site of a test's own on 15 March 2023, when Real Madrid, 5-2 ahead, play Liverpool, and no result is known yet.
public final class LiveSite implements AutoCloseable {
    public static final String TIE = "champions-league/2022-23/liverpool-v-real-madrid";
    private static final String MATCH = "champions-league/2022-23/real-madrid-v-liverpool";

    private final OwnDatabase database;
    private final Site site;
    private final HttpClient client = HttpClient.newHttpClient();

    private LiveSite(OwnDatabase database) {
        this.database = database;
        clear();
        this.site = node();
    }

    /// One more node of the same site, on the same database.
    public Site node() {
        var config = new Config();
        new CommandLine(config).parseArgs("--port=0", "--on=2023-03-15", "--database-url=" + database.url());
        var node = Site.open(config, line -> {});
        node.serve();
        return node;
    }

    public static LiveSite open() {
        var server = TestSite.running().sql();
        var user = new Config().databases().user();
        if (server.fetch("SELECT FROM pg_roles WHERE rolname = ?", user).isEmpty()) {
            server.execute("CREATE ROLE " + user + " SUPERUSER LOGIN");
        }
        return new LiveSite(OwnDatabase.open());
    }

    public String address() {
        return "http://localhost:" + site.app().port();
    }

    public DSLContext sql() {
        return database.sql();
    }

    /// The match has no result, and nothing was heard of it.
    public void clear() {
        say(Said.outcome("scheduled", null, null));
        sql().execute("DELETE FROM live_match");
        shown();
    }

    /// A source tells how it stands, home side first.
    public void stands(int minute, int home, int away) {
        tells(ReportedMatch.Status.IN_PLAY, minute, new Result(new Score(home, away), null, null, null, null));
    }

    public void tells(ReportedMatch.Status status, @Nullable Integer minute, Result result) {
        board().seen(match("Real Madrid", "Liverpool", status, minute, result));
        shown();
    }

    public LiveBoard board() {
        return new LiveBoard(sql(), Clock.systemUTC(), "a-source");
    }

    public KnownMatch known() {
        return new MatchFinder(sql()).find(MATCH);
    }

    public void byHand(Standing standing) {
        board().set(known(), standing);
        shown();
    }

    /// It is over.
    public void ended(int home, int away) {
        say(Said.outcome("played", new Result(new Score(home, away), null, null, null, null), null));
    }

    public void say(Said said) {
        database.ledger()
                .write(
                        NewRun.operator("a test's word"),
                        new ByHand(List.of(new Word(known(), false, said)), OwnDatabase.ANYTHING));
        shown();
    }

    public ReportedMatch match(
            String home, String away, ReportedMatch.Status status, @Nullable Integer minute, Result result) {
        return new ReportedMatch(
                new ReportedMatch.Origin("a test", 0),
                "UEFA Champions League",
                Season.parse("2022-23"),
                "Round of 16",
                null,
                2,
                LocalDate.of(2023, 3, 15),
                null,
                null,
                null,
                false,
                new ReportedMatch.Club(home, null),
                new ReportedMatch.Club(away, null),
                status,
                result,
                List.of(),
                null,
                minute);
    }

    /// Nothing was heard for some minutes.
    public void fallsSilent() {
        sql().execute("UPDATE live_match SET seen_at = seen_at - interval '20 minutes'");
    }

    /// Pages show what was changed, once there is a site, without waiting for it to look.
    private void shown() {
        if (site != null) {
            site.app().lookAgain();
            site.app().forget();
        }
    }

    public Document tie() {
        return page("/ties/" + TIE);
    }

    public Document page(String path) {
        return Jsoup.parse(get(path).body().replace("\u2060", ""), address() + path);
    }

    public JsonNode json(String path) {
        return JsonMapper.shared().readTree(get(path).body());
    }

    public HttpResponse<String> get(String path) {
        site.app().lookAgain();
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address() + path)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// The site ends, and its database stays until [#close()].
    public void stop() {
        site.close();
    }

    @Override
    public void close() {
        site.close();
        database.close();
    }
}
