package shangliang.voices;

import java.util.UUID;

/** What the person takes away: the public number, and the code that opens their own page. */
public record Receipt(UUID voice, VoiceNumber number, ReceiptCode code) {}
