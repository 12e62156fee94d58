package remontada.intake.footballtxt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.intake.reported.ReportedMatch.Score;
import remontada.intake.reported.Result;

class WrittenResultTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // as written                            | 90  | half| 120 | shoot-out | what is left
                "2-1                                     | 2-1 | -   | -   | -    | ''",
                "2-1 (1-0)                               | 2-1 | 1-0 | -   | -    | ''",
                "2–1                                     | 2-1 | -   | -   | -    | ''",
                "2:1 (1:0)                               | 2-1 | 1-0 | -   | -    | ''",
                "4-2 a.e.t. (1-2, 0-1)                   | 1-2 | 0-1 | 4-2 | -    | ''",
                "4-2 aet (1-2, 0-1)                      | 1-2 | 0-1 | 4-2 | -    | ''",
                "1-0 a.e.t. (0-0)                        | 0-0 | -   | 1-0 | -    | ''",
                "1-0 a.e.t.                              | -   | -   | 1-0 | -    | ''",
                "4-1 a.e.t. (3-1, )                      | 3-1 | -   | 4-1 | -    | ''",
                "3-4 pen. 2-1 a.e.t. (2-1, 1-1)          | 2-1 | 1-1 | 2-1 | 3-4  | ''",
                "11-10 pen. 1-1 a.e.t. (1-1, 1-0)        | 1-1 | 1-0 | 1-1 | 11-10 | ''",
                "2-1 a.e.t. (2-1, 1-1), 3-4 pen.         | 2-1 | 1-1 | 2-1 | 3-4  | ''",
                "6-5 pen. 2-2 a.e.t. 1-1 (1-0)           | 1-1 | 1-0 | 2-2 | 6-5  | ''",
                "2-4 pen. (2-2, 0-2)                     | 2-2 | 0-2 | -   | 2-4  | ''",
                "2-1 (agg. 3-2)                          | 2-1 | -   | -   | -    | ''",
                "2-1 (1-0) agg. 3-2                      | 2-1 | 1-0 | -   | -    | ''",
                "2-1, 3-2 agg.                           | 2-1 | -   | -   | -    | ''",
                "2-1  1860 München                       | 2-1 | -   | -   | -    | '1860 München'",
                "0-0  Inter (ITA)                        | 0-0 | -   | -   | -    | 'Inter (ITA)'",
                "0-0 (0-0)  1. FC Köln (GER)             | 0-0 | 0-0 | -   | -    | '1. FC Köln (GER)'",
            })
    void aResultIsReadUpToWhatNoLongerBelongsToIt(
            String text,
            @Nullable String ninety,
            @Nullable String half,
            @Nullable String extra,
            @Nullable String penalties,
            String left) {
        var found = WrittenResult.at(text.strip(), 0, false);

        assertEquals(new Result(score(ninety), score(half), score(extra), score(penalties), null), found.result());
        assertEquals(left, text.strip().substring(found.end()).strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"4-2 pen.", "2-1 (1-0, 0-0)"})
    void whatHasNoScoreOrTooManyIsRefused(String text) {
        assertThrows(NotUnderstood.class, () -> WrittenResult.at(text, 0, false));
    }

    private static @Nullable Score score(@Nullable String text) {
        return text == null ? null : WrittenResult.score(text);
    }
}
