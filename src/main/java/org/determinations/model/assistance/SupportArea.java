package org.determinations.model.assistance;

import org.determinations.model.Worded;

/** The four areas of support of an individual program: California Technical Assistance and Training, December 2015. */
public enum SupportArea implements Worded {
    ACCESS("Access to the general curriculum"),
    PROGRESS("Participation and progress"),
    ACCOMMODATIONS("Accommodations and modifications"),
    SERVICES("Supports and services");

    private final String title;

    SupportArea(String title) {
        this.title = title;
    }

    /** As people read it. */
    public String title() {
        return title;
    }
}
