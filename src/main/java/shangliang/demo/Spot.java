package shangliang.demo;

import shangliang.council.Division;

/** Where something happens: village, town, and a landmark in words, which may be empty. */
record Spot(Division village, Division town, String landmark) {}
