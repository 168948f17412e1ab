package shangliang.engine.topics.hot;

/** How alike two texts are, from 0 to 1. */
record Link(int one, int other, double likeness) {}
