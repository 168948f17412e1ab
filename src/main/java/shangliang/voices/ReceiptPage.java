package shangliang.voices;

/** What a person takes away, shown once: number, code, who has the matter now and until when. */
record ReceiptPage(Receipt receipt, Look look, String address, Qr qr) {}
