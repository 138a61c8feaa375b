package org.determinations.model.ledger;

/**
 * A file that a person names as evidence. What is in it is not kept.
 *
 * @param name without folders
 * @param sha256 lower-case hexadecimal
 */
public record EvidenceFile(String name, String sha256) {}
