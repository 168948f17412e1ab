package shangliang.duties;

import shangliang.base.Label;

/** Whether work may be given to a unit: by which clause, or why not and whose it is instead. */
public sealed interface GuardAnswer {

    /**
     * Its list, or a precedent, says so.
     *
     * @param lead false when it is to help another
     */
    record Allowed(String unit, String clause, Label title, int workingDays, boolean lead, Route.Because because)
            implements GuardAnswer {}

    /** Not its work by any list in force; only the supervision office may give it all the same, saying why. */
    record NotOnList(String unit, Why why, Route whose) implements GuardAnswer {}

    /** Why not, from the receiver's side. */
    enum Why {
        /** Nobody said what it is about. */
        NO_TOPIC,
        /** Its list reaches other places only. */
        ELSEWHERE,
        /** Its list says that this was taken back by an organ above. */
        TAKEN_BACK,
        /** Its list has it only in support of a lead. */
        SUPPORTING_ONLY,
        /** It supports another lead than the one named. */
        OTHER_LEAD,
        /** Others hold it, this unit does not. */
        HELD_BY_OTHERS,
        /** No list in force holds it. */
        NOBODY_HOLDS
    }
}
