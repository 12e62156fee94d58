package remontada.intake.footballdata;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import remontada.intake.reported.ReportedMatch.Score;
import tools.jackson.databind.JsonNode;

/// An object of an answer. Fields that nobody asks for may be anything; one that is asked for is of its documented
/// type, null, or missing.
///
/// @param path where it stands, for messages: `matches[3].score`
record Fields(JsonNode node, String path) {
    private static final int LONGEST = 200;
    private static final int MOST_GOALS = 99;

    /// @throws Wrong when it is there and no object
    @Nullable
    Fields object(String name) {
        var value = value(name);
        if (value != null && !value.isObject()) {
            throw new Wrong(path + "." + name + " is no object");
        }
        return value == null ? null : new Fields(value, path + "." + name);
    }

    /// @throws Wrong when it is there and no short text
    @Nullable
    String text(String name) {
        var value = value(name);
        if (value == null) {
            return null;
        }
        if (!value.isString() || value.stringValue().length() > LONGEST) {
            throw new Wrong(path + "." + name + " is no text, or too long");
        }
        var text = value.stringValue().strip();
        if (text.chars().anyMatch(Character::isISOControl)
                || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new Wrong(path + "." + name + " holds what is no character");
        }
        return text.isEmpty() ? null : text;
    }

    /// @throws Wrong when it is missing
    String required(String name) {
        var text = text(name);
        if (text == null) {
            throw new Wrong(path + "." + name + " is missing");
        }
        return text;
    }

    /// @throws Wrong when it is there and no whole number from 0 to `most`
    @Nullable
    Integer number(String name, int most) {
        var value = value(name);
        if (value == null) {
            return null;
        }
        if (!value.isInt() || value.intValue() < 0 || value.intValue() > most) {
            throw new Wrong(path + "." + name + " is no whole number from 0 to " + most);
        }
        return value.intValue();
    }

    /// `{"home": 2, "away": 1}`; null where both are.
    @Nullable
    Score score(String name) {
        var value = object(name);
        var home = value == null ? null : value.number("home", MOST_GOALS);
        var away = value == null ? null : value.number("away", MOST_GOALS);
        if (home == null && away == null) {
            return null;
        }
        if (home == null || away == null) {
            throw new Wrong(path + "." + name + " has the goals of one side only");
        }
        return new Score(home, away);
    }

    /// @throws Wrong when it is there and no instant such as `2023-02-21T20:00:00Z`
    @Nullable
    Instant instant(String name) {
        var text = text(name);
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            throw new Wrong(path + "." + name + " is no instant: " + text);
        }
    }

    @Nullable
    LocalDate day(String name) {
        var text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Wrong(path + "." + name + " is no day: " + text);
        }
    }

    private @Nullable JsonNode value(String name) {
        var value = node.get(name);
        return value == null || value.isNull() ? null : value;
    }
}
