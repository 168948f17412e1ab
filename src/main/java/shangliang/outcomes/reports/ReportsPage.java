package shangliang.outcomes.reports;

import shangliang.base.Slice;

/** A list of reports, and whether the reader may write one. */
record ReportsPage(Slice<OpinionReport> lines, ReportStage stage, boolean mayBegin) {}
