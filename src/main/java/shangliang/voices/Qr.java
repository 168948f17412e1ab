package shangliang.voices;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;

/** A matrix code as one path of bars; it carries an address with the number, never the code. */
record Qr(int size, String path) {

    /** Any of the eight patterns can be read; to draw all and take the calmest costs more than the rest of a receipt. */
    private static final int PATTERN = 2;

    static Qr of(String text) {
        var code = QrCode.encodeSegments(
                QrSegment.makeSegments(text), QrCode.Ecc.MEDIUM, QrCode.MIN_VERSION, QrCode.MAX_VERSION, PATTERN, true);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int end = end(code, x, y);
                if (end > x) {
                    path.append('M').append(x).append(',').append(y);
                    path.append('h').append(end - x).append("v1H").append(x).append('z');
                    x = end;
                }
            }
        }
        return new Qr(code.size, path.toString());
    }

    /** Where the dark bar that begins at {@code x} ends; {@code x} itself when it is light there. */
    private static int end(QrCode code, int x, int y) {
        int end = x;
        while (code.getModule(end, y)) {
            end++;
        }
        return end;
    }
}
