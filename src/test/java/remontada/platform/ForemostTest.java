package remontada.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ForemostTest {
    private static final Comparator<Integer> ORDER = Comparator.comparingInt(number -> number);

    @Test
    void theFirstAreThoseOfThePlainOrder() {
        var random = new Random(1955);
        for (var i = 0; i < 200; i++) {
            var numbers = random.ints(random.nextInt(100), 0, 50).boxed().toList();
            int offset = random.nextInt(20);
            int most = random.nextInt(20);

            assertEquals(
                    numbers.stream().sorted(ORDER).skip(offset).limit(most).toList(),
                    Foremost.of(numbers.stream(), ORDER, offset, most),
                    numbers + " from " + offset + ", " + most);
        }
    }

    @Test
    void ofFewAllAreTaken() {
        assertEquals(
                IntStream.range(0, 5).boxed().toList(),
                Foremost.of(IntStream.range(0, 5).boxed(), ORDER, Integer.MAX_VALUE));
    }
}
