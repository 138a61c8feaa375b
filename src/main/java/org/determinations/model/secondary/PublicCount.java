package org.determinations.model.secondary;

import java.util.Optional;

/**
 * One count of a run's public table. One per cell.
 *
 * @param cell id of the cell
 * @param primary whether it is withheld for its own sake, not only to protect another
 * @param shown as published; empty when withheld
 */
public record PublicCount(String cell, boolean primary, Optional<Long> shown) {}
