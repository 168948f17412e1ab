package shangliang.consultation;

/** Working days that must lie between what is prepared and the day itself. */
final class Timing {

    /** Facts lie open so long before. */
    static final int FACTS = 3;

    /** People are invited so long before. */
    static final int INVITATION = 5;

    private Timing() {}
}
