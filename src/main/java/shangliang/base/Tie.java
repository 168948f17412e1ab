package shangliang.base;

import java.time.Instant;

/** One matter began with another, published in the transaction that makes it so; the thread shows both as one life. */
public record Tie(SourceRef earlier, SourceRef later, Instant at) {}
