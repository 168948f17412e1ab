package shangliang.duties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What routing is asked: a topic, a place, and the day whose lists count. */
record Ask(@Nullable String topic, Spot spot, LocalDate day) {}
