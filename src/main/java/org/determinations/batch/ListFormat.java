package org.determinations.batch;

/** How a list of districts is printed. */
public enum ListFormat {
    text,
    csv,
    json
}
