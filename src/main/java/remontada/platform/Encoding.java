package remontada.platform;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// How a body travels: compressed the way the reader takes it, or as it is.
public enum Encoding {
    BROTLI("br"),
    GZIP("gzip"),
    IDENTITY("identity");

    /// Smaller bodies gain nothing: they fit in one packet as they are.
    private static final int LEAST_BYTES = 1_000;

    private static final boolean HAS_BROTLI = Brotli4jLoader.isAvailable();

    private final String token;

    Encoding(String token) {
        this.token = token;
    }

    /// Its name in HTTP headers.
    public String token() {
        return token;
    }

    /// The best that the reader takes, by the `Accept-Encoding` header (RFC 9110, 12.5.3).
    public static Encoding accepted(@Nullable String header) {
        if (HAS_BROTLI && accepts(header, BROTLI)) {
            return BROTLI;
        }
        return accepts(header, GZIP) ? GZIP : IDENTITY;
    }

    /// Whether bodies of a type and size are worth compressing; fonts and pictures are compressed in themselves.
    public static boolean suits(String type, int bytes) {
        return bytes >= LEAST_BYTES
                && (type.startsWith("text/")
                        || type.startsWith("application/json")
                        || type.startsWith("image/svg+xml")
                        || type.startsWith("application/atom+xml")
                        || type.startsWith("application/xml"));
    }

    /// The encoding that a `Content-Encoding` header names.
    public static Encoding named(String token) {
        return Arrays.stream(values())
                .filter(encoding -> encoding.token.equals(token))
                .findFirst()
                .orElseThrow();
    }

    /// A body as it was before it was encoded.
    public byte[] decode(byte[] body) {
        try {
            return switch (this) {
                case BROTLI -> Decoder.decompress(body).getDecompressedData();
                case GZIP -> new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
                case IDENTITY -> body;
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param lasting whether the result is kept and may take its time
    public byte[] encode(byte[] body, boolean lasting) {
        try {
            return switch (this) {
                case BROTLI -> Encoder.compress(body, new Encoder.Parameters().setQuality(lasting ? 11 : 4));
                case GZIP -> gzip(body, lasting ? 9 : 5);
                case IDENTITY -> body;
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean accepts(@Nullable String header, Encoding encoding) {
        if (header == null) {
            return false;
        }
        var any = false;
        for (var entry : header.toLowerCase(Locale.ROOT).split(",")) {
            var parts = entry.strip().split("\\s*;\\s*");
            var wanted = parts.length < 2 || !parts[1].matches("q\\s*=\\s*0(\\.0*)?");
            if (parts[0].equals(encoding.token)) {
                return wanted;
            }
            any |= parts[0].equals("*") && wanted;
        }
        return any;
    }

    private static byte[] gzip(byte[] body, int level) throws IOException {
        var bytes = new ByteArrayOutputStream(body.length / 3);
        try (var stream = new GZIPOutputStream(bytes) {
            {
                def.setLevel(level);
            }
        }) {
            stream.write(body);
        }
        return bytes.toByteArray();
    }
}
