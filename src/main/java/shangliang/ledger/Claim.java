package shangliang.ledger;

/** A signed checkpoint that someone kept, as text, and where it was kept. */
record Claim(String source, String note) {}
