package shangliang.problems;

/** How many working days each step of a class may take; the remedy itself has the day that was promised. */
enum ClassWait {
    DECISION(10),
    REMEDY(10),
    VERIFICATION(15),
    ANOTHER(5);

    private final int days;

    ClassWait(int days) {
        this.days = days;
    }

    int days() {
        return days;
    }
}
