package remontada.sharing.feeds;

import java.time.OffsetDateTime;
import java.util.List;

/// News of a tie in a feed (RFC 4287, 4.1.2).
///
/// @param id names it for ever, on whatever host
/// @param title without a full stop, as titles are
/// @param updated when the match that made it, or the day of the ruling, was over
/// @param address of the tie's page
/// @param paragraphs what there is to say, the most important first
public record Entry(
        String id, String title, OffsetDateTime updated, String address, List<String> paragraphs, String category) {}
