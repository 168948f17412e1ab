package shangliang.problems;

/** What whoever looked again was told, in the person's words; none are needed of whom nobody reached. */
public record Told(Finding truly, String words) {}
