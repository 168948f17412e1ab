package shangliang.base;

/** The official working calendar of a year was loaded anew, so that whoever stored promises recomputes them. */
public record CalendarLoaded(int year) {}
