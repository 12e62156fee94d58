package remontada.sharing.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/// Names a feed or a piece of news for ever (RFC 4287, 4.2.6). Neither a link nor a `tag:` will do: both name a host or
/// a person, and this site may move. A UUID made from the name of the thing (RFC 9562, version 3) needs no authority,
/// and is the same on whatever host and after whatever reload.
final class LastingId {
    private LastingId() {}

    /// @param name of the thing within the site, such as `/clubs/liverpool`
    static String of(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("remontada:" + name).getBytes(UTF_8));
    }
}
