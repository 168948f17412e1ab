package shangliang.web;

/** How loudly a count speaks. */
public enum Tone {
    QUIET,
    WARN,
    ALARM
}
