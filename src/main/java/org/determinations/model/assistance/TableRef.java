package org.determinations.model.assistance;

/**
 * Which table of assistance was used.
 *
 * @param sha256 of its file, lower-case hexadecimal
 */
public record TableRef(String id, String sha256) {}
