package shangliang.outcomes.works;

import java.util.Locale;

/** A field of a form about a work, and what it looks like. */
enum WorkField {
    MEETING(Shape.LINE),
    FORM(Shape.CHOICE),
    MEDIUM(Shape.LINE),
    HERITAGE(Shape.LINE),
    OFFER(Shape.LINE),
    PLACE(Shape.LINE),
    DAY(Shape.DAY),
    SERVED(Shape.NUMBER),
    WORDS(Shape.AREA),
    WAY(Shape.CHOICE);

    private final Shape shape;

    WorkField(Shape shape) {
        this.shape = shape;
    }

    /** What a field looks like. */
    enum Shape {
        LINE,
        DAY,
        NUMBER,
        CHOICE,
        AREA
    }

    Shape shape() {
        return shape;
    }

    /** What kind of input a browser shows for it. */
    String input() {
        return switch (shape) {
            case DAY -> "date";
            case NUMBER -> "number";
            default -> "text";
        };
    }

    /** The one thing that many works have none of. */
    boolean isNeeded() {
        return this != HERITAGE;
    }

    /** The field's name in a form. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
