package shangliang.voices;

/** Where a voice was heard; all channels lead to the same store. */
public enum Channel {
    WEB,
    STUDIO,
    STATION,
    HALL,
    PHONE,
    VISIT,
    PAPER,
    LETTER,
    HAND_OVER,
    SHEET
}
