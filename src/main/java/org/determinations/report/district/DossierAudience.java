package org.determinations.report.district;

import org.determinations.model.Worded;

/** Who is given the dossier of a district. Each has a folder of its own, made apart, never by taking away from the other's. */
public enum DossierAudience implements Worded {
    /** The department's own people, for an appeal: everything. Never leaves the department as it is. */
    DEPARTMENT("department"),
    /** Whoever asks for public records: what was released to the public about this one district. */
    PUBLIC_RECORDS("public-records");

    private final String word;

    DossierAudience(String word) {
        this.word = word;
    }

    /** Word used on the command line and in folder names. */
    @Override
    public String word() {
        return word;
    }
}
