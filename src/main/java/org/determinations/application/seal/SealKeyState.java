package org.determinations.application.seal;

/**
 * The key with which a home seals.
 *
 * @param id SHA-256 over the public half
 * @param pem the public half, as public tools read it
 * @param known how many keys the store has seals of or was told of
 */
public record SealKeyState(String id, String pem, int known) {}
