package shangliang.voices;

/** What a voice is, as staff see it: its kind, the leaf of the topic tree, and whether it cannot wait. */
public record Sorting(VoiceKind kind, String topic, boolean pressing) {}
