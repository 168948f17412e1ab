package shangliang.outcomes.reports;

import java.util.Locale;

/** A field of a form about a report, and what it looks like. */
enum ReportField {
    WORDS(Shape.AREA),
    INTO(Shape.LINE),
    WHY(Shape.CHOICE),
    LEVEL(Shape.CHOICE),
    TRANSPORT(Shape.CHOICE),
    KIND(Shape.CHOICE),
    REMARK(Shape.CHOICE);

    private final Shape shape;

    ReportField(Shape shape) {
        this.shape = shape;
    }

    /** What a field looks like. */
    enum Shape {
        AREA,
        LINE,
        CHOICE
    }

    Shape shape() {
        return shape;
    }

    /** The field's name in a form. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
