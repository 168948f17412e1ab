package shangliang.studios.activities;

/** The code that gives a seat back, shown once. */
record SeatPage(Activity activity, String code, int people) {}
