package remontada.platform.guard;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/// The proxies whose word is taken for who asks: `X-Forwarded-For`, `-Proto` and `-Host` or, where none of them is
/// there, `Forwarded` (RFC 7239). From anyone else these headers mean nothing.
///
/// Hardly any proxy says both, and hardly any removes what it doesn't say itself. So where both are there one may
/// be the reader's invention, and most likely `Forwarded` is.
public record TrustedProxies(List<AddressBlock> blocks) {
    private static final Pattern QUOTED = Pattern.compile("\"(.*)\"");
    private static final Pattern WITH_PORT = Pattern.compile("\\[([^]]*)](:\\d+)?|([0-9.]+)(:\\d+)?");

    public TrustedProxies {
        blocks = List.copyOf(blocks);
    }

    public static TrustedProxies none() {
        return new TrustedProxies(List.of());
    }

    /// @param text blocks of addresses, separated by commas
    /// @throws IllegalArgumentException when one of them is none
    public static TrustedProxies parse(String text) {
        return new TrustedProxies(Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(block -> !block.isEmpty())
                .map(AddressBlock::parse)
                .toList());
    }

    /// Who asks, as far as it is known.
    Caller caller(Request request) {
        var peer = address(request);
        var headers = request.getHeaders();
        var host = Optional.ofNullable(headers.get(HttpHeader.HOST))
                .or(() -> Optional.ofNullable(request.getHttpURI().getAuthority()));
        if (!trusts(peer)) {
            return new Caller(peer, request.isSecure(), host);
        }
        var said = said(headers);
        return new Caller(
                reader(peer, said.addresses()),
                said.protocol().map("https"::equalsIgnoreCase).orElse(request.isSecure()),
                said.host().or(() -> host));
    }

    private boolean trusts(InetAddress address) {
        return !blocks.isEmpty() && blocks.stream().anyMatch(block -> block.contains(address));
    }

    /// Each proxy adds whom it was asked by to the end, so what stands before the first that isn't trusted may be
    /// invented.
    private InetAddress reader(InetAddress peer, List<String> addresses) {
        var reader = peer;
        for (var text : addresses.reversed()) {
            var address = address(text);
            if (address.isEmpty()) {
                return reader;
            }
            reader = address.get();
            if (!trusts(reader)) {
                return reader;
            }
        }
        return reader;
    }

    /// What proxies said, the nearest last.
    private record Said(List<String> addresses, Optional<String> protocol, Optional<String> host) {}

    private static Said said(HttpFields headers) {
        var addresses = values(headers, HttpHeader.X_FORWARDED_FOR);
        var protocols = values(headers, HttpHeader.X_FORWARDED_PROTO);
        var hosts = values(headers, HttpHeader.X_FORWARDED_HOST);
        if (addresses.isEmpty() && protocols.isEmpty() && hosts.isEmpty()) {
            var forwarded = values(headers, HttpHeader.FORWARDED);
            return new Said(named("for", forwarded), last(named("proto", forwarded)), last(named("host", forwarded)));
        }
        return new Said(addresses, last(protocols), last(hosts));
    }

    private static List<String> named(String name, List<String> elements) {
        var values = new ArrayList<String>();
        for (var element : elements) {
            for (var pair : element.split(";")) {
                var parts = pair.strip().split("=", 2);
                if (parts.length == 2 && parts[0].equalsIgnoreCase(name)) {
                    values.add(QUOTED.matcher(parts[1]).replaceFirst("$1"));
                }
            }
        }
        return values;
    }

    private static List<String> values(HttpFields headers, HttpHeader name) {
        var all = headers.getValuesList(name).stream().collect(Collectors.joining(","));
        return Arrays.stream(all.split(","))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static Optional<String> last(List<String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
    }

    private static Optional<InetAddress> address(String text) {
        var parts = WITH_PORT.matcher(text);
        var bare = parts.matches() ? Optional.ofNullable(parts.group(1)).orElseGet(() -> parts.group(3)) : text;
        try {
            return Optional.of(InetAddress.ofLiteral(bare));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static InetAddress address(Request request) {
        return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress peer
                ? peer.getAddress()
                : InetAddress.getLoopbackAddress();
    }
}
