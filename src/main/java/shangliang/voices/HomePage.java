package shangliang.voices;

import java.util.List;
import java.util.Map;

/** The first page: one box to say something, what we promised this month, and what came of what people said. */
record HomePage(Map<Figure, Integer> figures, List<PublicLine> done) {}
