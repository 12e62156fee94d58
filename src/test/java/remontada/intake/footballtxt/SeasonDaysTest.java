package remontada.intake.footballtxt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import remontada.football.Season;

class SeasonDaysTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023 | Sat Aug 12          | 2023-08-12",
                "2023 | Sat Aug/12          | 2023-08-12",
                "2023 | Sat Aug/12 2023     | 2023-08-12",
                "2023 | Saturday, 12 August 2023 | 2023-08-12",
                "2023 | Aug 12, 2023        | 2023-08-12",
                "2023 | Sept 12             | 2023-09-12",
                "2023 | 12.8.               | 2023-08-12",
                "2023 | 12.08.2023          | 2023-08-12",
                "2023 | 2023-08-12          | 2023-08-12",
                "2023 | Dec 31              | 2023-12-31",
                "2023 | Jan 1               | 2024-01-01",
                "2023 | Feb 29              | 2024-02-29",
                "2023 | Jun 1               | 2024-06-01",
                "2021 | Tue Jun/22          | 2021-06-22",
                "2021 | Jul 6               | 2021-07-06",
                "2019 | Sun Aug/23          | 2020-08-23",
                "2019 | Wed Aug 7           | 2019-08-07",
                "2019 | Sat Apr 3           | 2021-04-03",
                "2020 | Sat Aug/8           | 2020-08-08",
            })
    void aDayLiesInTheYearThatItsSeasonAndItsWeekdaySay(int season, String written, LocalDate day) {
        assertEquals(day, day(season, written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sun Aug 12",
                "Feb 29 2023",
                "Aug 12 2025",
                "Sun Aug 12 2023",
                "Feb 29",
                "Wed May 10 2023",
                "Wed May 10"
            })
    void andNoOther(String written) {
        int season = written.equals("Feb 29") ? 2021 : 2023;

        assertThrows(NotUnderstood.class, () -> day(season, written));
    }

    @Test
    void theSummerOf2020BelongsToTheSeasonThatBeganTheYearBefore() {
        var days = new SeasonDays(new Season(2019));

        assertEquals(LocalDate.of(2019, 8, 7), days.day(written("Aug 7")));
        assertEquals(LocalDate.of(2020, 3, 11), days.day(written("Mar 11")));
        assertEquals(LocalDate.of(2020, 8, 7), days.day(written("Aug 7")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Sat",
                "August",
                "Sat Sat Aug 12",
                "Aug 32",
                "32 Aug",
                "Aug",
                "2023-13-01",
                "2023-02-30",
                "1.2.3",
                "Aug 12 23",
                "12 12 2023",
                "Aug 12 2023 20:45",
                "30.2.2023",
                "-",
                "Sun City"
            })
    void otherTextIsNoDay(String text) {
        assertNull(WrittenDay.of(text));
    }

    private static LocalDate day(int season, String written) {
        return new SeasonDays(new Season(season)).day(written(written));
    }

    private static WrittenDay written(String text) {
        var day = WrittenDay.of(text);
        if (day == null) {
            throw new AssertionError(text);
        }
        return day;
    }
}
