package shangliang.outcomes.works;

import shangliang.base.Slice;

/** What is on a desk, and whether whoever sits there may begin something. */
record WorksPage(Slice<Work> lines, WorkStage stage, boolean mayBegin, WorkNames names) {}
