package org.determinations.report.form;

/** A list that is printed in the form that a person asked for. */
public interface Listing {

    /** For a reader at a terminal. */
    String text(Style style);

    /** The same rows as a table. */
    String csv();

    /** The same as a document of a published schema. */
    String json();
}
