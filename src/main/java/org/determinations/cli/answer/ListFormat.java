package org.determinations.cli.answer;

/** How a list of districts is printed. */
public enum ListFormat {
    text,
    csv,
    json
}
