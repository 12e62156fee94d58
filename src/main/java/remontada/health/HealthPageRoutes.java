package remontada.health;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import remontada.health.HealthPage.Data;
import remontada.health.HealthPage.DataRow;
import remontada.health.HealthPage.Row;
import remontada.platform.AsOf;
import remontada.platform.Build;
import remontada.platform.Frame;
import remontada.platform.Replies;
import remontada.platform.Sentence;
import remontada.platform.SiteDay;
import remontada.platform.Words;

/// How the site is, for the people who run it. 503 only while readers are not served.
public final class HealthPageRoutes {
    private final Pulse pulse;
    private final List<Check> checks;
    private final Clock clock;
    private final Replies replies;
    private final SiteDay day;
    private final Words words;

    /// @param checks in the order in which they are told
    public HealthPageRoutes(Pulse pulse, List<Check> checks, Clock clock, Replies replies, SiteDay day, Words words) {
        this.pulse = pulse;
        this.checks = List.copyOf(checks);
        this.clock = clock;
        this.replies = replies;
        this.day = day;
        this.words = words;
    }

    public void show(Context context) {
        var findings = findings();
        var heading = words.say(heading(findings));
        var frame = Frame.of(heading, words.say("health.description"), "/health", new AsOf(day.today(), false));
        var rows = findings.stream().map(this::row).toList();
        context.status(status(findings));
        replies.page(context, new HealthPage(frame, heading, Build.name(), rows));
        context.header("Cache-Control", "no-store").header("X-Robots-Tag", "noindex");
    }

    public void data(Context context) {
        var findings = findings();
        var rows = findings.stream()
                .map(found ->
                        new DataRow(found.subject(), found.grade().slug(), words.say(found.says()), advice(found)))
                .toList();
        context.status(status(findings));
        replies.json(context, new Data(worst(findings).slug(), words.say(heading(findings)), Build.name(), rows));
        context.header("Cache-Control", "no-store").header("X-Robots-Tag", "noindex");
    }

    private List<Finding> findings() {
        var database = pulse.now();
        return checks.stream()
                .flatMap(check -> check.findings(database, clock.instant()))
                .sorted(Comparator.comparing(Finding::grade).reversed())
                .toList();
    }

    private Row row(Finding found) {
        return new Row(
                words.say("health.subject-" + found.subject()),
                found.grade() == Grade.GOOD
                        ? null
                        : words.say("health.grade-" + found.grade().slug()),
                words.say(found.says()),
                advice(found));
    }

    private @Nullable String advice(Finding found) {
        return found.advice().map(words::say).orElse(null);
    }

    private static Sentence heading(List<Finding> findings) {
        var wanting =
                findings.stream().filter(found -> found.grade() != Grade.GOOD).count();
        return Sentence.of("health.is-" + worst(findings).slug(), "n", wanting);
    }

    private static Grade worst(List<Finding> findings) {
        return findings.stream()
                .map(Finding::grade)
                .max(Comparator.naturalOrder())
                .orElse(Grade.GOOD);
    }

    private static int status(List<Finding> findings) {
        return worst(findings) == Grade.BAD ? 503 : 200;
    }
}
