package org.determinations.model.run;

/**
 * The policy pack that a run used. One per run; immutable.
 *
 * @param id name and version, such as {@code massachusetts-2012.1}
 * @param hash SHA-256 over the pack's files
 * @param shape of its policy, such as {@code alignment}
 */
public record PackRef(String id, String hash, String shape) {}
