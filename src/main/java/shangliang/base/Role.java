package shangliang.base;

/** What a post lets its holder do; the scope of the post says for whom. */
public enum Role {
    /** Takes voices at a counter, by phone or visit, for a place. */
    STATION,
    /** Leads a member studio. */
    STUDIO_LEAD,
    /** Member of the conference. */
    MEMBER,
    /** Keeps the roster and plan of a regional member group. */
    REGIONAL_GROUP,
    /** Staff of a special committee. */
    COMMITTEE,
    /** Routes voices and reviews publication for the district. */
    CLERK,
    /** Works for a handling unit. */
    UNIT,
    /** Rules on disputes and watches the clock. */
    SUPERVISION,
    /** Sits in the chair meeting and decides what only it can. */
    CHAIR,
    /** Calls people afterwards; belongs neither to the unit nor to the first receiver. */
    RECHECKER,
    /** Keeps people, posts, tables and imports. */
    ADMIN
}
