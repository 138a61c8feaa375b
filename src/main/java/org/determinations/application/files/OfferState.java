package org.determinations.application.files;

import java.util.Locale;

/** How far an offered file is. */
public enum OfferState {
    /** Nobody has decided about it: it lies in no cycle folder. */
    WAITING,
    /** A person put it into the folder of its stage. */
    ACCEPTED,
    /** A person refused it. */
    DISCARDED,
    /** It was accepted, and a person took it out of the folder again. */
    TAKEN_BACK;

    /** In lower case, for a sentence: {@code taken back}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
