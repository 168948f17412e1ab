package shangliang.duties;

import java.util.List;

/** Open disputes, the most urgent first. */
record DisputesPage(List<Dispute> open, Names names) {}
