package org.determinations.model.jurisdiction;

/**
 * The file that a jurisdiction was read from, kept with each run so that a run never depends on a folder.
 *
 * @param name without folder and ending, such as {@code columbia}; {@code cycle.yaml} names it
 * @param sha256 over its bytes
 * @param text all of it
 */
public record JurisdictionFile(String name, String sha256, String text) {

    @Override
    public String toString() {
        return name + " " + sha256;
    }
}
