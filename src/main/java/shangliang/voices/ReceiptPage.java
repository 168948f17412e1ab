package shangliang.voices;

/** The receipt as it is shown, once; its matrix code leads to the public page. */
record ReceiptPage(Receipt receipt, Qr qr) {}
