package shangliang.likeness;

/** One text with its direction of meaning, for whoever groups what is alike. */
public record Meant(Wording wording, float[] vector) {}
