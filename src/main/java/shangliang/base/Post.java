package shangliang.base;

import java.util.UUID;

/** An office that someone holds for a term: every act names one. */
public record Post(UUID id, Role role, ScopeRef scope, Label title) {}
