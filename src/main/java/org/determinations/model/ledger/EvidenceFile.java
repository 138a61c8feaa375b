package org.determinations.model.ledger;

/**
 * A file that a person names as evidence. The ledger has its name and hash; its content is kept apart, and may be deleted there.
 *
 * @param name without folders
 * @param sha256 lower-case hexadecimal
 */
public record EvidenceFile(String name, String sha256) {}
