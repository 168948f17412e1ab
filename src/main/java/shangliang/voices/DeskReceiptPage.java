package shangliang.voices;

/**
 * A number with its code, shown once to be read aloud or printed.
 *
 * @param next where the next one is taken; empty when a lost code was replaced
 */
record DeskReceiptPage(VoiceNumber number, ReceiptCode code, String next) {

    boolean isReplacement() {
        return next.isEmpty();
    }
}
