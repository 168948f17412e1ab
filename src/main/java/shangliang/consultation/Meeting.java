package shangliang.consultation;

import java.time.LocalDate;

/**
 * When, where and how people meet.
 *
 * @param time as it is announced, such as 14:30
 * @param budget in words; tea and chairs cost, too
 * @param agreed who of the deciding body promised to come
 */
public record Meeting(LocalDate day, String time, String where, Mode mode, String budget, String agreed) {

    Meeting on(LocalDate other) {
        return new Meeting(other, time, where, mode, budget, agreed);
    }
}
