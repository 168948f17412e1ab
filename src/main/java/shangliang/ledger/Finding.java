package shangliang.ledger;

import java.util.List;

/** One thing that is not as it was signed, as a message with its facts. */
record Finding(String key, List<Object> args) {}
