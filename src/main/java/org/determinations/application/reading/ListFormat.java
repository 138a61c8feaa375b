package org.determinations.application.reading;

/** How a list of districts is printed. */
public enum ListFormat {
    text,
    csv,
    json
}
