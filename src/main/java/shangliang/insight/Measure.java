package shangliang.insight;

import java.util.List;

/** What is counted, and over which spans of time sums of it are kept. */
enum Measure {
    /** Voices by the day they came, their town and their area of life. */
    HEARD(Span.DAY, Span.MONTH),
    /** Voices by the day they came to a stage. */
    ENTERED(Span.DAY, Span.MONTH),
    /** Voices by the day they left a stage; the step is how many working days they had been there. */
    LEFT(Span.DAY, Span.MONTH),
    /** First answers of a unit by their day; the step is how many working days it took. */
    ANSWERED(Span.DAY, Span.MONTH),
    /** Answers that stand, by their day, area of life and outcome. */
    OUTCOME(Span.DAY, Span.MONTH),
    /** Answers promised for a day, by unit, kept or late. */
    PROMISED(Span.DAY, Span.MONTH),
    /** Answers promised for a day that have not come; the step is the minute of that day at which they are late. */
    OWED(Span.DAY, Span.MONTH),
    /** What is not ended now, by the day somebody is late with it, its unit and its stage; the step is the minute. */
    OPEN(Span.DAY, Span.MONTH),
    /** What people made of answers, by area of life; never by day, so that no single grade can be told. */
    GRADED(Span.MONTH),
    /** What colleagues did, by day. */
    DONE(Span.DAY, Span.MONTH),
    /** What had to be done once more, by day: handed back, not enough, open again. */
    AGAIN(Span.DAY, Span.MONTH),
    /** What was looked at again, by day: held or not. */
    LOOKED(Span.DAY, Span.MONTH);

    private final List<Span> spans;

    Measure(Span... spans) {
        this.spans = List.of(spans);
    }

    List<Span> spans() {
        return spans;
    }
}
