package shangliang.insight;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Calendars;
import shangliang.base.WorkCalendar;
import shangliang.council.Council;
import shangliang.council.Directory;
import shangliang.council.Division;
import shangliang.duties.Duties;
import shangliang.duties.Topic;
import shangliang.duties.Topics;

/** Where places and topics belong, and which days are worked: what a life is counted against. */
record Ground(Directory directory, Topics topics, WorkCalendar calendar) {

    /** Gives the ground as it is now. */
    @Component
    record Source(Council council, Duties duties, Calendars calendars) {

        Ground now() {
            return new Ground(council.directory(), duties.topics(), calendars.current());
        }
    }

    /** Code of the town a place lies in; empty when it lies in none. */
    String town(String place) {
        return directory.townOf(place).map(Division::code).orElse("");
    }

    /** Code of the area of life a topic lies in; empty while nobody has named it. */
    String area(@Nullable String topic) {
        return topics.areaOf(topic).map(Topic::code).orElse("");
    }
}
