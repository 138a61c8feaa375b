package org.determinations.report.district;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who is given the dossier of a district. Each has a folder of its own, made apart, never by taking away from the other's. */
public enum DossierAudience {
    /** The department's own people, for an appeal: everything. Never leaves the department as it is. */
    DEPARTMENT("department"),
    /** Whoever asks for public records: what was released to the public about this one district. */
    PUBLIC_RECORDS("public-records");

    private final String word;

    DossierAudience(String word) {
        this.word = word;
    }

    /** Word used on the command line and in folder names. */
    public String word() {
        return word;
    }

    /** The audience with that word; empty when there is none. */
    public static Optional<DossierAudience> find(String word) {
        return Arrays.stream(values()).filter(of -> of.word.equals(word)).findFirst();
    }

    /** Every word, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(DossierAudience::word).toList();
    }
}
