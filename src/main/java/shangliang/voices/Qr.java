package shangliang.voices;

import io.nayuki.qrcodegen.QrCode;

/** A matrix code as one path of squares; it carries an address with the number, never the code. */
record Qr(int size, String path) {

    static Qr of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x).append(',').append(y).append("h1v1h-1z");
                }
            }
        }
        return new Qr(code.size, path.toString());
    }
}
