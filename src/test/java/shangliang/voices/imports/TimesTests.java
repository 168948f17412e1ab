package shangliang.voices.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shangliang.base.Zone;

/** The many shapes in which spreadsheets hold a day and a time. */
class TimesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018/9/14 17:36:03|2018-09-14T17:36:03",
                "2019-02-28|2019-02-28T00:00",
                "2019-02-28 11:25|2019-02-28T11:25",
                "2019年2月28日|2019-02-28T00:00",
                "2019年2月28日 9时5分|2019-02-28T09:05",
                "2019年2月28日9时5分7秒|2019-02-28T09:05:07",
                "2019.2.28|2019-02-28T00:00",
                "２０１９－０２－２８|2019-02-28T00:00",
                "20190228|2019-02-28T00:00",
                "20190228112505|2019-02-28T11:25:05",
                "43524|2019-02-28T00:00",
                "43524.5|2019-02-28T12:00",
                "2019-02-28T03:25:05Z|2019-02-28T11:25:05",
                "2019-02-28 11:25:05.123|2019-02-28T11:25:05",
                "1962-03-01|1962-03-01T00:00",
            })
    void areRead(String typed, LocalDateTime meant) {
        assertThat(Times.read(typed)).contains(meant.atZone(Zone.DISTRICT).toInstant());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2019-02-30",
                "2019-13-01",
                "28/02/2019",
                "12:30",
                "1",
                "2019-02-28 25:00",
                "U0001",
                "0219-02-28"
            })
    void areNotGuessed(String typed) {
        assertThat(Times.read(typed)).isEmpty();
    }

    @Test
    void aCountOfSecondsIsNoDay() {
        assertThat(Times.read("1551324305")).isEmpty();
    }
}
