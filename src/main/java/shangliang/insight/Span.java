package shangliang.insight;

import java.time.LocalDate;

/** Over how long a sum runs. */
enum Span {
    DAY,
    MONTH;

    /** The first day of the span that a day lies in. */
    LocalDate first(LocalDate day) {
        return this == MONTH ? day.withDayOfMonth(1) : day;
    }
}
