package shangliang.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import shangliang.base.WorkCalendar;
import shangliang.base.Zone;

class OfficeTests {

    private final Office office = new Office(new WorkCalendar(Map.of(), Set.of()));

    @Test
    void anHourLaterOnAMorningIsAnHourLater() {
        assertThat(office.hours(at("2026-03-09T10:00"), 1)).isEqualTo(at("2026-03-09T11:00"));
    }

    @Test
    void whatIsLeftOfADayGoesOnTheNextWorkingDay() {
        var friday = at("2026-03-13T16:30");
        var later = office.hours(friday, 2).atZone(Zone.DISTRICT);
        assertThat(later.toLocalDate()).hasToString("2026-03-16");
        assertThat(later.getHour()).isEqualTo(10);
    }

    @Test
    void nobodyIsThereAtNightOrOnSunday() {
        var opened = office.into(at("2026-03-15T23:00")).atZone(Zone.DISTRICT);
        assertThat(opened.toLocalDate()).hasToString("2026-03-16");
        assertThat(opened.getHour()).isEqualTo(9);
    }

    @Test
    void peopleAtHomeSleepAtNight() {
        var chance = new Chance(7);
        for (int i = 0; i < 200; i++) {
            var at = Office.home(at("2026-03-09T20:00"), chance.between(0.05, 3), chance);
            assertThat(at).isAfter(at("2026-03-09T20:00"));
            assertThat(at.atZone(Zone.DISTRICT).getHour()).isBetween(4, 22);
        }
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Zone.DISTRICT).toInstant();
    }
}
