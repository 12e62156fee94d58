# A cache that many readers share, before the site: Varnish 7, started with -p http_gzip_support=off, since the site
# compresses by itself. HOST and PORT are where the site is.
vcl 4.1;

import std;

backend site {
    .host = "HOST";
    .port = "PORT";
    .probe = { .url = "/health/ready"; .interval = 1s; .timeout = 2s; .window = 3; .threshold = 2; .initial = 3; }
}

sub vcl_recv {
    if (req.http.Accept-Encoding ~ "\bbr\b") {
        set req.http.Accept-Encoding = "br";
    } elseif (req.http.Accept-Encoding ~ "\bgzip\b") {
        set req.http.Accept-Encoding = "gzip";
    } else {
        unset req.http.Accept-Encoding;
    }
    # What a reader invents would be kept for all; who they are Varnish adds by itself
    set req.http.X-Forwarded-Proto = "http";
    unset req.http.X-Forwarded-Host;
    # Readers who listen to a match are no cache's business.
    if (req.url ~ "^/live") {
        return (pipe);
    }
    # Older copies than the page allows only while the site is away.
    if (std.healthy(req.backend_hint)) {
        set req.grace = 10s;
    }
}

sub vcl_backend_response {
    # What stale-while-revalidate says, Varnish keeps to by itself; what stale-if-error says, it has to be told.
    set beresp.http.X-Fresh-Grace = beresp.grace;
    if (beresp.status == 200 && beresp.http.Cache-Control ~ "stale-if-error") {
        set beresp.grace = std.duration(regsub(beresp.http.Cache-Control, ".*stale-if-error=([0-9]+).*", "\1s"), 0s);
    }
    if (beresp.status >= 500 && bereq.is_bgfetch) {
        return (abandon);
    }
}

sub vcl_deliver {
    set resp.http.X-Cache = obj.hits;
    unset resp.http.X-Fresh-Grace;
}
