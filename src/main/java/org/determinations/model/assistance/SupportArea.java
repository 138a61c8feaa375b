package org.determinations.model.assistance;

import java.util.Arrays;
import java.util.Optional;

/** The four areas of support of an individual program: California Technical Assistance and Training, December 2015. */
public enum SupportArea {
    ACCESS("access", "Access to the general curriculum"),
    PROGRESS("progress", "Participation and progress"),
    ACCOMMODATIONS("accommodations", "Accommodations and modifications"),
    SERVICES("services", "Supports and services");

    private final String word;
    private final String title;

    SupportArea(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** As people type it. */
    public String word() {
        return word;
    }

    /** As people read it. */
    public String title() {
        return title;
    }

    /** The area with that word. */
    public static Optional<SupportArea> find(String word) {
        return Arrays.stream(values()).filter(area -> area.word.equals(word)).findFirst();
    }
}
