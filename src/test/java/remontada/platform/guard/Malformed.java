package remontada.platform.guard;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/// A request as no browser sends it, made from a seed: the same seed makes the same request.
///
/// @param marker what all that is planted in it is known by
/// @param framed whether it ends where the site can see it, so that others may follow on the same connection
record Malformed(long seed, String marker, String method, byte[] bytes, boolean framed) {
    private static final Pattern PART = Pattern.compile("[{<]([a-z]+)[}>]");
    private static final Map<String, List<String>> PARTS = Map.ofEntries(
            Map.entry("competition", List.of("champions-league", "europa-league")),
            Map.entry("season", List.of("2022-23", "2018-19", "1970-71")),
            Map.entry("pair", List.of("liverpool-v-real-madrid", "barcelona-v-liverpool")),
            Map.entry("club", List.of("liverpool", "besiktas")),
            Map.entry("other", List.of("real-madrid", "ajax")),
            Map.entry("date", List.of("2023-03-14", "2019-05-07")),
            Map.entry("league", List.of("premier-league", "serie-a")),
            Map.entry("score", List.of("2-5", "0-0")),
            Map.entry("goals", List.of("1", "3")),
            Map.entry("ahead", List.of("home", "away")),
            Map.entry("part", List.of("1", "9999")),
            Map.entry("fingerprint", List.of("000000000000")),
            Map.entry("asset", List.of("css/site.css", "fonts/OFL.txt", "../db/load.sql")));
    private static final List<String> METHODS = List.of(
            "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT", "BREW", "get", "PROPFIND", "G\u0001T", "");
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "0",
            "-1",
            "1",
            "99999999999999999999",
            "1e9",
            "NaN",
            "0x10",
            "true",
            "null",
            "undefined",
            "2023-03-14",
            "2023-02-30",
            "yesterday",
            "off",
            "shown",
            "liverpool",
            "2022-23",
            "9999-99",
            "2-5",
            "all",
            "home",
            "ABBA",
            "real madrid",
            "\u0130stanbul",
            "\u202egnp.exe",
            "\u2066x\u2069",
            "\ufeff",
            "\u0000",
            "\n",
            "a\r\nSet-Cookie: a=b",
            "\ud83d\udc7b",
            "e\u0301",
            "' OR '1'='1",
            "'; SELECT pg_sleep(60); --",
            "%",
            "_",
            "\\",
            "$$",
            "${7*7}",
            "*{7*7}",
            "#{layout.brand}",
            "@{/}",
            "[[${7*7}]]",
            "__${7*7}__::.x",
            "{0}",
            "{a, plural,",
            "'{",
            "javascript:alert(1)",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example/",
            "../../etc/passwd",
            "..\\..\\x",
            "C:\\x",
            "<!--",
            "]]>",
            "<![CDATA[",
            "&lt;",
            "&#60;",
            "<script>");
    private static final List<String> ENCODED = List.of(
            "%00",
            "%2e%2e",
            "%2e%2e%2f",
            "%252e%252e%252f",
            "%2f",
            "%5c",
            "%c0%af",
            "%c0%ae%c0%ae",
            "%e0%80%af",
            "%ff",
            "%ed%a0%80",
            "%f4%90%80%80",
            "%0d%0aX-Injected:%201",
            "%0a",
            "%e5%98%8a%e5%98%8dX-Injected:1",
            "%u002f",
            "%zz",
            "%",
            "%4",
            "..",
            "...",
            ";x=1",
            "//",
            "\\",
            "+",
            "%20",
            "%7f",
            "%e2%80%ae",
            "*",
            "~",
            "%2525");
    private static final List<String> HEADERS = List.of(
            "Host",
            "X-Forwarded-For",
            "X-Forwarded-Proto",
            "X-Forwarded-Host",
            "Forwarded",
            "X-Forwarded-Prefix",
            "X-Original-URL",
            "X-Rewrite-URL",
            "X-HTTP-Method-Override",
            "Accept",
            "Accept-Encoding",
            "Accept-Language",
            "If-None-Match",
            "If-Modified-Since",
            "If-Match",
            "If-Range",
            "Range",
            "User-Agent",
            "Referer",
            "Cookie",
            "Origin",
            "Authorization",
            "Connection",
            "Upgrade",
            "Expect",
            "TE",
            "Content-Type",
            "Content-Encoding",
            "Via",
            "X-Request-Id",
            "Sec-WebSocket-Key",
            "HTTP2-Settings",
            "Last-Event-ID",
            "Cache-Control");
    private static final List<String> LASTING = List.of("/live", "/about/data/facts", "/about/data/football");

    /// @param paths of every route, parts in braces
    /// @param names of every parameter
    static Malformed of(long seed, List<String> paths, List<String> names) {
        return new Making(new Random(seed * 0x9E3779B97F4A7C15L), seed, paths, names).request();
    }

    String shown() {
        var text = new String(bytes, ISO_8859_1).replace("\r", "\\r").replace("\n", "\\n\n");
        return text.length() > 3_000 ? text.substring(0, 3_000) + "…" : text;
    }

    private record Making(Random random, long seed, List<String> paths, List<String> names) {
        Malformed request() {
            var marker = "xq" + seed + "z";
            var broken = random.nextInt(12) == 0;
            var method = random.nextInt(5) == 0 ? one(METHODS) : random.nextInt(6) == 0 ? "HEAD" : "GET";
            var path = path(marker);
            if (LASTING.stream().anyMatch(path::startsWith) && method.matches("GET|HEAD")) {
                method = "OPTIONS";
            }
            var text = method + " " + path + query(marker) + version() + "\r\n" + headers(marker);
            return new Malformed(
                    seed,
                    marker,
                    method,
                    (broken ? broken(text) : text + "\r\n").getBytes(ISO_8859_1),
                    !broken && isFramed(text));
        }

        /// What a server may rightly take for the end of the conversation, or for a body that never comes.
        private boolean isFramed(String text) {
            return text.contains(" HTTP/1.1\r\n")
                    && !text.matches("(?is).*\n(connection|upgrade|expect|content-|transfer-).*")
                    && !text.startsWith(" ")
                    && !text.startsWith("CONNECT");
        }

        private String path(String marker) {
            var path = PART.matcher(one(paths))
                    .replaceAll(part -> quoted(
                            random.nextInt(4) == 0
                                    ? planted(marker)
                                    : one(PARTS.getOrDefault(part.group(1), List.of(part.group(1))))));
            return switch (random.nextInt(12)) {
                case 0 -> path + one(ENCODED);
                case 1 -> {
                    var at = random.nextInt(path.length());
                    yield path.substring(0, at) + one(ENCODED) + path.substring(at);
                }
                case 2 -> "/" + one(ENCODED) + path;
                case 3 -> path + "/" + planted(marker);
                case 4 -> path + one(List.of(".json", ".csv", ".ics", ".atom", ".png", ".php", ".", "/", "//"));
                case 5 -> one(List.of("http://evil.example", "//evil.example", "/\\evil.example", "*", "")) + path;
                default -> path;
            };
        }

        private static String quoted(String replacement) {
            return java.util.regex.Matcher.quoteReplacement(replacement);
        }

        private String query(String marker) {
            // A page costs forty times as much as its refusal, so most ask for a day that cannot be
            var query = new StringBuilder(random.nextInt(4) == 0 ? "" : "?on=" + planted(marker));
            for (int i = random.nextInt(4); i > 0; i--) {
                query.append(query.isEmpty() ? "?" : one(List.of("&", "&", "&", ";", "&&", "?")));
                query.append(random.nextInt(6) == 0 ? planted(marker) : one(names));
                query.append(one(List.of("=", "=", "=", "=", "[]=", "==", "")));
                query.append(
                        switch (random.nextInt(8)) {
                            case 0, 1, 2 -> URLEncoder.encode(one(VALUES), UTF_8);
                            case 3 -> one(ENCODED);
                            case 4 -> random.nextInt(8) == 0 ? "x".repeat(random.nextInt(9_000)) : "y";
                            default -> planted(marker);
                        });
            }
            if (random.nextInt(40) == 0) {
                query.append(query.isEmpty() ? "?" : "&").append((one(names) + "=1&").repeat(random.nextInt(600)));
            }
            return query.toString();
        }

        /// Something known by its marker that is no longer text where it isn't escaped.
        private String planted(String marker) {
            var markup = marker + one(List.of("", one(VALUES))) + "\"'><" + marker + " " + marker + "=\"${7*7}\">";
            return random.nextInt(10) == 0
                    ? markup.replace(' ', '\t').replaceAll("[\r\n\0]", "")
                    : URLEncoder.encode(markup, UTF_8).replace("+", "%20");
        }

        private String version() {
            return random.nextInt(30) == 0
                    ? one(List.of("", " HTTP/1.0", " HTTP/2.0", " HTTP/9", " FTP/1.1"))
                    : " HTTP/1.1";
        }

        private String headers(String marker) {
            var headers = new StringBuilder();
            if (random.nextInt(20) != 0) {
                headers.append("Host: localhost\r\n");
            }
            for (int i = random.nextInt(4); i > 0; i--) {
                var name = random.nextInt(25) == 0 ? marker + "-<\">" : one(HEADERS);
                headers.append(name)
                        .append(one(List.of(": ", ":", " : ", ":\t")))
                        .append(value(marker))
                        .append("\r\n");
            }
            return headers.toString();
        }

        private String value(String marker) {
            return switch (random.nextInt(9)) {
                case 0, 1, 2 -> marker + "\"'><" + marker + " ${7*7}";
                case 3 ->
                    one(List.of("text/html", "application/json", "br;q=2, *;q=-1", "bytes=0-1,5-", "W/\"x\", *", "*"));
                case 4 -> "a".repeat(random.nextInt(12_000) / (1 + random.nextInt(20)));
                case 5 -> new String(one(VALUES).replaceAll("[\r\n]", "").getBytes(UTF_8), ISO_8859_1);
                case 6 -> one(List.of("evil.example", "evil.example:80:80", "[::1", "a,b", "x@evil.example", "\u00ff"));
                case 7 -> "x\r\n folded";
                default -> one(ENCODED);
            };
        }

        private String broken(String text) {
            return switch (random.nextInt(8)) {
                case 0 -> text.substring(0, random.nextInt(text.length()));
                case 1 -> text.replace("\r\n", "\n") + "\n";
                case 2 -> text.replaceFirst(" ", "\t") + "\r\n";
                case 3 ->
                    text + "Content-Length: " + one(List.of("-1", "5", "99999999999", "x", "1, 2")) + "\r\n\r\nabcde";
                case 4 ->
                    text + "Transfer-Encoding: " + one(List.of("chunked", "x", "gzip, chunked")) + "\r\n\r\n"
                            + one(List.of("0\r\n\r\n", "zz\r\n", "5\r\nabc"));
                case 5 -> text + "no colon here\r\n\r\n";
                case 6 -> "\u0016\u0003\u0001\u0002\u0000" + text;
                default -> text + "\u0000: x\r\n\r\n";
            };
        }

        private <T> T one(List<T> values) {
            return values.get(random.nextInt(values.size()));
        }
    }
}
