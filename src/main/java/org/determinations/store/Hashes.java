package org.determinations.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Hashes of what an archive holds. */
final class Hashes {
    private Hashes() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new StoreException("every Java has SHA-256", e);
        }
    }
}
