package remontada.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoomTest {
    @Test
    void theFirstWayThatFitsIsTaken() {
        assertEquals("b", Room.TITLE.first(Stream.of("a".repeat(71), "b", "c")));
        assertEquals("a".repeat(70), Room.TITLE.first(Stream.of("a".repeat(70), "b")));
    }

    @Test
    void aTitleIsMeasuredInBytesAndADescriptionInCharacters() {
        assertEquals("b", Room.TITLE.first(Stream.of("ø".repeat(36), "b")));
        assertEquals("ø".repeat(200), Room.DESCRIPTION.first(Stream.of("ø".repeat(200), "b")));
    }

    @Test
    void whatNeverFitsEndsWithAWord() {
        assertEquals("one two…", Room.TITLE.first(Stream.of("one two " + "x".repeat(70))));
    }

    @Test
    void sentencesFollowWhileThereIsRoom() {
        assertEquals("One. Two.", Room.DESCRIPTION.fill(List.of("One.", "Two.", "x".repeat(200), "Three.")));
    }
}
