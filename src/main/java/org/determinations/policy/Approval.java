package org.determinations.policy;

/**
 * Who approved a pack, as the pack says it.
 *
 * @param by person or body; says in words when nobody has yet
 * @param on day, or in words that there is none
 */
public record Approval(String by, String on) {}
