package org.determinations.report.column;

/** What the cells of a column are, as the catalog says it. */
public enum ColumnType {
    TEXT("text"),
    DISTRICT("text, the code that the State gives it"),
    HASH("text, 64 digits"),
    YES_NO("yes/no"),
    DAY("date"),
    WHOLE("whole number"),
    NUMBER("number"),
    /** For a person to fill in. */
    BLANK("blank");

    private final String words;

    ColumnType(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
