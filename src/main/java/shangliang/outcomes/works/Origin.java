package shangliang.outcomes.works;

import shangliang.base.SourceRef;

/** A matter that a work came from, as far as whoever looks may follow it. */
record Origin(SourceRef ref, OriginKind kind, String title, String href) {}
