package shangliang.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;

/** A port for whoever keeps the messages between districts, so that the page of a consultation shows what partners sent. */
public interface PartnerWords {

    Heard about(UUID consultation);

    /**
     * What was heard of partners.
     *
     * @param origin where the topic came from, or null when it is the district's own
     */
    record Heard(@Nullable Origin origin, List<Answer> answers) {
        public Heard {
            answers = List.copyOf(answers);
        }

        boolean isEmpty() {
            return origin == null && answers.isEmpty();
        }
    }

    /**
     * The partner that asked, and its own public page.
     *
     * @param facts what the partner knows of it, as it came; may be empty
     */
    record Origin(Label partner, LocalDate day, String href, String facts) {}

    /** What a partner decided about the same matter, point by point. */
    record Answer(Label partner, LocalDate day, String href, List<Item> items) {
        public Answer {
            items = List.copyOf(items);
        }
    }
}
