package shangliang.voices;

/** What somebody waits for against a clock; how long is set in the district's table. */
enum Wait {
    ACCEPT,
    CLARIFY,
    DECLINE,
    ROUTE,
    RETURN,
    RULE,
    CONTACT,
    JOINT,
    DECIDE,
    CONSULT,
    ANSWER,
    EXTEND,
    REWORK,
    GRADE,
    RECHECK,
    REGRADE,
    REPLACE,
    REOPEN,
    UNDO,
    ESCALATE_TO_SUPERVISION,
    ESCALATE_TO_CHAIR
}
