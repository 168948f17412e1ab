package shangliang.identity;

import java.time.Instant;
import java.util.UUID;

/** A person who may sign in, without what proves it. */
record Account(UUID id, String login, String name, boolean active, Instant createdAt) {}
