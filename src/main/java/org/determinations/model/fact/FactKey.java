package org.determinations.model.fact;

/**
 * What a fact is about, so that two rows can be seen to speak of the same thing.
 *
 * @param kind which sort of fact, in words
 * @param id district, district and indicator, or finding id; of a discrepancy all that it says, as two different ones of the
 *     same id are for the corrections to refuse
 */
public record FactKey(String kind, String id) {}
