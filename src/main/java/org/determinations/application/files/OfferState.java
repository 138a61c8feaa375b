package org.determinations.application.files;

import org.determinations.model.Worded;

/** How far an offered file is. */
public enum OfferState implements Worded {
    /** Nobody has decided about it: it lies in no cycle folder. */
    WAITING,
    /** A person put it into the folder of its stage. */
    ACCEPTED,
    /** A person refused it. */
    DISCARDED,
    /** It was accepted, and a person took it out of the folder again. */
    TAKEN_BACK
}
