package shangliang.voices;

/**
 * A number with its code, shown once to be read aloud or printed.
 *
 * @param channel how the last one came, for the next one to begin with; empty when a lost code was replaced
 */
record DeskReceiptPage(VoiceNumber number, ReceiptCode code, String channel) {

    boolean isReplacement() {
        return channel.isEmpty();
    }
}
