package remontada.platform;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Sends a body the way the reader takes it: compressed where that helps, and not at all where the reader has it.
///
/// @param type its media type
/// @param plain the body as it is
/// @param encoded the body in each encoding
public record Delivery(String type, byte[] plain, Encoded encoded) {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /// Gives the body in an encoding, from a shelf or freshly made.
    public interface Encoded {
        byte[] in(Encoding encoding);
    }

    /// A body made for one request.
    public static Delivery of(String type, byte[] plain) {
        return new Delivery(type, plain, encoding -> encoding.encode(plain, false));
    }

    /// Sends it. A reader asks again each time, and gets a 304 while it is the same; what went wrong is never kept.
    public void send(Context context) {
        if (context.statusCode() == 200) {
            send(context, fingerprint(plain), Caching.of(context).header());
        } else {
            context.header("Cache-Control", "no-store");
            write(context);
        }
    }

    /// Sends it like [#send(Context)], and to readers who only remember the date of what they have. Like most
    /// servers it takes no other date for theirs than the one it gave them.
    ///
    /// @param changedAt when it became what it is
    public void send(Context context, Instant changedAt) {
        var lastModified = HTTP_DATE.format(changedAt);
        context.header("Last-Modified", lastModified);
        var unchanged =
                context.header("If-None-Match") == null && lastModified.equals(context.header("If-Modified-Since"));
        var tag = fingerprint(plain);
        var caching = Caching.of(context).header();
        if (unchanged) {
            unchanged(context, tag, caching);
        } else {
            send(context, tag, caching);
        }
    }

    /// Sends it with a caching of its own.
    ///
    /// @param tag names this very content, whatever its encoding
    public void send(Context context, String tag, String caching) {
        if (has(context.header("If-None-Match"), tag)) {
            unchanged(context, tag, caching);
        } else {
            name(context, tag, caching);
            write(context);
        }
    }

    /// Answers without the body where none is wanted, so that it need not be made: to who has it, and to who asks for
    /// nothing but the headers.
    ///
    /// @return whether that is all there is to answer
    public static boolean sendNoBody(Context context, String type, String tag, String caching) throws IOException {
        var unchanged = has(context.header("If-None-Match"), tag);
        if (!unchanged && context.method() != HandlerType.HEAD) {
            return false;
        }
        name(context, tag, caching);
        context.status(unchanged ? 304 : 200).contentType(type);
        // an end without a body would be told as a length of 0
        context.res().flushBuffer();
        return true;
    }

    /// Whether an `If-None-Match` header names the content (RFC 9110, 13.1.2: weak comparison, lists, `*`).
    public static boolean has(@Nullable String header, String tag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(String::strip)
                        .map(known -> known.startsWith("W/") ? known.substring(2) : known)
                        .anyMatch(known -> known.equals("*") || known.equals('"' + tag + '"'));
    }

    /// A name for a content: equal contents have the same, others practically never.
    public static String fingerprint(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void unchanged(Context context, String tag, String caching) {
        name(context, tag, caching);
        context.status(304);
        if (Encoding.suits(type, plain.length)) {
            context.header("Vary", "Accept-Encoding");
        }
    }

    private static void name(Context context, String tag, String caching) {
        context.header("Cache-Control", caching).header("ETag", "W/\"" + tag + '"');
    }

    private void write(Context context) {
        context.contentType(type);
        var body = plain;
        if (Encoding.suits(type, plain.length)) {
            context.header("Vary", "Accept-Encoding");
            var encoding = Encoding.accepted(context.header("Accept-Encoding"));
            if (encoding != Encoding.IDENTITY) {
                context.header("Content-Encoding", encoding.token());
                body = encoded.in(encoding);
            }
        }
        context.header("Content-Length", String.valueOf(body.length)).result(body);
    }
}
