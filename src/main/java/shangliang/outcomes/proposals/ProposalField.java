package shangliang.outcomes.proposals;

import java.util.Locale;

/** A field that the forms about a proposal are built from, and what it looks like. */
enum ProposalField {
    WORDS(Shape.AREA),
    GROUNDS(Shape.TICKS),
    REMARKS(Shape.AREA, false),
    GROUND(Shape.CHOICE),
    TARGET(Shape.RADIOS),
    MEETING(Shape.LINE),
    ANNOUNCED(Shape.TICK, false),
    WITH(Shape.LINE),
    LEAD(Shape.CHOICE, false),
    JOINT(Shape.MANY, false),
    SEPARATE(Shape.MANY, false),
    BASIS(Shape.AREA),
    WHOSE(Shape.CHOICE),
    OFFICER(Shape.LINE),
    CONTACT(Shape.AREA),
    TEXT(Shape.AREA),
    CATEGORY(Shape.RADIOS),
    PROMISE(Shape.LINE, false),
    DAY(Shape.DAY, false),
    LEVEL(Shape.RADIOS),
    ATTITUDE(Shape.RADIOS),
    REPLY(Shape.RADIOS),
    RESULT(Shape.RADIOS),
    TRUTH(Shape.RADIOS),
    SUPERVISOR(Shape.LINE),
    HASH(Shape.HIDDEN);

    private final Shape shape;
    private final boolean required;

    ProposalField(Shape shape) {
        this(shape, true);
    }

    ProposalField(Shape shape, boolean required) {
        this.shape = shape;
        this.required = required;
    }

    /** What a field looks like. */
    enum Shape {
        LINE,
        AREA,
        CHOICE,
        MANY,
        RADIOS,
        TICK,
        TICKS,
        DAY,
        HIDDEN
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
