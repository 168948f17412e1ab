package shangliang.studios.firms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Invalid;
import shangliang.base.SourceRef;
import shangliang.base.Texts;
import shangliang.base.Trade;

/**
 * One measure that is there for firms, in words that they understand; whoever provides it keeps it up to date.
 *
 * @param keeper code of the organ that provides it and keeps its words up to date
 */
public record EnterprisePolicy(UUID id, int version, String keeper, Text text) {

    static final String KIND = "policy";

    SourceRef ref() {
        return new SourceRef(KIND, id);
    }

    EnterprisePolicy says(Text now) {
        return new EnterprisePolicy(id, version, keeper, now);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(text.from()) && (text.to() == null || !day.isAfter(text.to()));
    }

    boolean isFor(Trade trade) {
        return text.trades().isEmpty() || text.trades().contains(trade);
    }

    /**
     * What it says.
     *
     * @param clause document, article and date, as others can look it up
     * @param ask whom to ask, by desk and never by a private number
     * @param trades whom it is for; all when there are none
     * @param to last day, or null while none is set
     */
    public record Text(
            String title,
            String summary,
            String clause,
            String ask,
            Set<Trade> trades,
            LocalDate from,
            @Nullable LocalDate to) {

        static final int TITLE = 60;
        static final int SUMMARY = 300;
        static final int LINE = 120;

        public Text {
            trades = Set.copyOf(trades);
        }

        void check() {
            var problems = new ArrayList<Invalid.Problem>();
            within(problems, "title", title, TITLE);
            within(problems, "summary", summary, SUMMARY);
            within(problems, "clause", clause, LINE);
            within(problems, "ask", ask, LINE);
            if (to != null && to.isBefore(from)) {
                problems.add(new Invalid.Problem("to", "studios.firms.policy.to"));
            }
            if (!problems.isEmpty()) {
                throw new Invalid(problems);
            }
        }

        private static void within(List<Invalid.Problem> problems, String field, String words, int most) {
            if (words.isBlank() || Texts.length(words) > most) {
                problems.add(new Invalid.Problem(field, "studios.firms.words", most));
            }
        }
    }
}
