package shangliang.ledger;

/** Sealing must not go on, because signing now would contradict what was signed before; acts keep waiting unharmed. */
final class LedgerHalted extends RuntimeException {

    private static final long serialVersionUID = 1;

    LedgerHalted(String reason) {
        super(reason);
    }
}
