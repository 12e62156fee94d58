package remontada.platform.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import remontada.TestSite;
import remontada.platform.guard.RawConnection.Answer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Thousands of requests that nobody means well: over every route, several to a connection. Another run of them:
/// `-Dfuzz.first=100000`; one alone: `-Dfuzz.first=4711 -Dfuzz.count=1`.
class MalformedRequestsTest {
    private static final long FIRST = Long.getLong("fuzz.first", 1);
    private static final long COUNT = Long.getLong("fuzz.count", 20_000);
    private static final int TOGETHER = 12;
    private static final int CONNECTIONS = 4;
    private static final int ENOUGH = 20;
    private static final List<String> UNLISTED = List.of(
            "/",
            "/embed/ties/{competition}/{season}/{pair}",
            "/oembed",
            "/live",
            "/openapi.json",
            "/robots.txt",
            "/live/ties/{competition}/{season}/{pair}",
            "/about/data/facts.zip",
            "/about/data/football-txt.zip",
            "/sitemap.xml",
            "/sitemap/{part}.xml",
            "/site.webmanifest",
            "/favicon.ico",
            "/health/live",
            "/health/ready",
            "/assets/{fingerprint}/<asset>");
    private static final Set<String> GUARDS = Set.of(
            "content-security-policy",
            "x-content-type-options",
            "referrer-policy",
            "cross-origin-opener-policy",
            "cross-origin-resource-policy",
            "permissions-policy");

    private final TestSite site = TestSite.running();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    @Test
    void noRequestBreaksTheSiteOrIsRepeatedByIt() {
        var paths = paths();
        var names = names();
        try (var clients = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (long first = FIRST; first < FIRST + COUNT; first += TOGETHER) {
                var seeds = LongStream.range(first, Math.min(first + TOGETHER, FIRST + COUNT));
                clients.submit(() -> ask(
                        seeds.mapToObj(seed -> Malformed.of(seed, paths, names)).toList()));
            }
        }

        assertEquals("", String.join("\n\n", faults.stream().limit(3).toList()), () -> faults.size() + " faults");
    }

    /// Framed ones follow each other on one connection for as long as the site keeps it; the others have one each.
    private void ask(List<Malformed> requests) {
        if (faults.size() >= ENOUGH) {
            return;
        }
        var framed = new ArrayList<>(requests.stream().filter(Malformed::framed).toList());
        while (!framed.isEmpty()) {
            var answered = askTogether(framed);
            framed.subList(0, Math.max(1, answered)).clear();
        }
        requests.stream().filter(request -> !request.framed()).forEach(this::askAlone);
    }

    private int askTogether(List<Malformed> requests) {
        var answered = 0;
        try (var connection = new RawConnection(site.address())) {
            for (var request : requests) {
                connection.say(request.bytes());
            }
            for (var request : requests) {
                var answer = connection.hear(request.method().equals("HEAD"));
                if (answer.isEmpty()) {
                    break;
                }
                judge(request, answer.get());
                answered++;
                if (answer.get().closes()) {
                    break;
                }
            }
        } catch (SocketException e) {
            // The site ended the connection with some of them unread; they are asked again
        } catch (IOException | RuntimeException e) {
            fault(requests.get(Math.min(answered, requests.size() - 1)), e.toString(), Optional.empty());
        }
        return answered;
    }

    private void askAlone(Malformed request) {
        try (var connection = new RawConnection(site.address())) {
            connection.say(request.bytes());
            connection.sayNoMore();
            connection.hear(request.method().equals("HEAD")).ifPresent(answer -> judge(request, answer));
        } catch (SocketException e) {
            // Ended without an answer: nothing to repeat
        } catch (IOException | RuntimeException e) {
            fault(request, e.toString(), Optional.empty());
        }
    }

    private void judge(Malformed request, Answer answer) {
        if (answer.status() >= 500 && answer.status() != 505 && answer.status() != 501 || answer.status() < 200) {
            fault(request, "It was answered " + answer.line(), Optional.of(answer));
        }
        var missing = new HashSet<>(GUARDS);
        missing.removeAll(answer.headers().keySet());
        if (!missing.isEmpty()) {
            fault(request, "The answer lacks " + missing, Optional.of(answer));
        }
        if (answer.headers().keySet().stream().anyMatch(name -> name.matches("x-injected.*|set-cookie|server|xq.*"))) {
            fault(request, "A header that the site does not send", Optional.of(answer));
        }
        if (answer.headers().containsKey("location")
                && !answer.header("location").matches("/([^/\\\\].*)?")) {
            fault(request, "It is led elsewhere", Optional.of(answer));
        }
        if (repeats(request, answer)) {
            fault(request, "What was sent comes back as markup", Optional.of(answer));
        }
        if (answer.text()
                .matches("(?s).*(Exception|\\.java:\\d|org\\.(eclipse|jooq|thymeleaf)|io\\.javalin|Jetty|/work/).*")) {
            fault(request, "The answer tells how the site is made", Optional.of(answer));
        }
    }

    private static boolean repeats(Malformed request, Answer answer) {
        var body = answer.text();
        if (!body.contains(request.marker())) {
            return false;
        }
        var type = answer.header("content-type");
        if (type.startsWith("application/json")) {
            return !isJson(body);
        }
        if (!type.matches("(text/html|application/(atom\\+)?xml|image/svg).*")) {
            return false;
        }
        return body.contains("<" + request.marker())
                || body.contains(request.marker() + "=\"49")
                || Jsoup.parse(body).getAllElements().stream()
                        .anyMatch(element -> element.normalName().contains(request.marker())
                                || element.attributes().asList().stream()
                                        .anyMatch(
                                                attribute -> attribute.getKey().contains(request.marker())));
    }

    private static boolean isJson(String body) {
        try {
            JsonMapper.shared().readTree(body);
            return true;
        } catch (JacksonException e) {
            return false;
        }
    }

    private void fault(Malformed request, String what, Optional<Answer> answer) {
        faults.add("%s: -Dfuzz.first=%d -Dfuzz.count=1%n%s%n--%n%s"
                .formatted(
                        what,
                        request.seed(),
                        request.shown(),
                        answer.map(given -> given.line() + "\n" + given.headers() + "\n"
                                        + given.text()
                                                .substring(
                                                        0,
                                                        Math.min(
                                                                3_000,
                                                                given.text().length())))
                                .orElse("no answer")));
    }

    private List<String> paths() {
        return Stream.of(
                        site.pages().stream(),
                        site.pages().stream().flatMap(page -> Stream.of(page + ".json", page + ".csv", page + ".png")),
                        site.calendars().stream().map(path -> path + ".ics"),
                        site.feeds().stream().map(path -> path + ".atom"),
                        UNLISTED.stream())
                .flatMap(all -> all)
                .toList();
    }

    private List<String> names() {
        return site.json("/openapi.json")
                .path("components")
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString().equals("query"))
                .map(parameter -> parameter.path("name").asString())
                .distinct()
                .toList();
    }
}
