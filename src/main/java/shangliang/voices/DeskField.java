package shangliang.voices;

import java.util.Locale;

/** A field that forms of the desks are built from, and what it looks like. */
enum DeskField {
    KIND(Shape.CHOICE, true),
    TRADE(Shape.CHOICE, false),
    TOPIC(Shape.GROUPS, true),
    PRESSING(Shape.TICK, false),
    WORDS(Shape.AREA, true),
    UNIT(Shape.CHOICE, true),
    WHOSE(Shape.CHOICE, true),
    HELPERS(Shape.MANY, false),
    OVERRIDE(Shape.AREA, false),
    REASON(Shape.CHOICE, true),
    BODY(Shape.CHOICE, true),
    REFERENCE(Shape.LINE, false),
    CONSENT(Shape.LINE, true),
    MASTER(Shape.LINE, true),
    CONTACT(Shape.AREA, true),
    PLAN(Shape.AREA, false),
    OUTCOME(Shape.RADIOS, true),
    TEXT(Shape.AREA, true),
    DAY(Shape.DAY, false),
    AS_PROPOSED(Shape.TICK, false),
    CLAUSE(Shape.LINE, false),
    DISSENT(Shape.AREA, false),
    REACH(Shape.RADIOS, true),
    TITLE(Shape.LINE, true),
    ANSWER(Shape.AREA, true);

    private final Shape shape;
    private final boolean required;

    DeskField(Shape shape, boolean required) {
        this.shape = shape;
        this.required = required;
    }

    /** What a field looks like. */
    enum Shape {
        LINE,
        AREA,
        CHOICE,
        GROUPS,
        MANY,
        RADIOS,
        TICK,
        DAY
    }

    Shape shape() {
        return shape;
    }

    boolean required() {
        return required;
    }

    /** The field's name in a form. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
