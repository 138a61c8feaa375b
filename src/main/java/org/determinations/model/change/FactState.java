package org.determinations.model.change;

import org.determinations.issue.SourceRef;

/**
 * What a fact said in one run, and where.
 *
 * @param text the fields that differ, as {@code field value} pairs; {@code blank} for a field without a value
 * @param where file and row
 */
public record FactState(String text, SourceRef where) {}
