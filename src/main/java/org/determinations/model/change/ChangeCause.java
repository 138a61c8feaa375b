package org.determinations.model.change;

import java.util.Optional;

/**
 * One cause of a change that can be shown. Grain: one per district change and cause.
 *
 * @param from what the earlier run had: a fact, a pack with its hash, a program version; empty when it had nothing
 * @param to what the later run has; empty when it has nothing
 * @param fact the row pair; empty when the cause is no fact
 */
public record ChangeCause(CauseKind kind, String from, String to, Optional<FactMove> fact) {}
