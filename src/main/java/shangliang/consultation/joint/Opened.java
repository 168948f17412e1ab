package shangliang.consultation.joint;

import shangliang.council.partners.Partner;

/** A message whose signature was checked: who sent it, what it says, and the whole note as it came. */
record Opened(Partner partner, Handover handover, String note) {}
