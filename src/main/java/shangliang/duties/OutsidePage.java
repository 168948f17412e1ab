package shangliang.duties;

import java.util.List;

/** What was given to units outside their lists, and why. */
record OutsidePage(List<Outside> given, Names names) {}
