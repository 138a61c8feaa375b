package org.determinations.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** What a file holds, with its own layout. Recognised by its header, never by its name. */
public enum FileKind {
    ACCOUNTABILITY_LEVELS(() -> FileFields.LEVELS, true),
    SPP_INDICATORS(() -> FileFields.INDICATORS, true),
    REVIEW_FINDINGS(() -> FileFields.FINDINGS, false),
    COMPLIANCE_DECISIONS(() -> FileFields.DECISIONS, false),
    MCAS_DISCREPANCIES(() -> FileFields.DISCREPANCIES, false),
    CORRECTED_LEVELS(() -> FileFields.CORRECTED, false),
    STUDENT_COUNTS(() -> StudentFields.COUNTS, true),
    STUDENT_RECORDS(() -> StudentFields.RECORDS, false),
    /** Which district follows which, over the years. */
    DISTRICT_SUCCESSORS(() -> FileFields.SUCCESSORS, false),
    SECONDARY_DECISIONS(() -> StudentFields.DECISIONS, false),
    MEASURES(() -> MeasureFactKind.LAYOUT, true);

    private final Supplier<List<FileField>> fields;
    private final boolean statewide;

    FileKind(Supplier<List<FileField>> fields, boolean statewide) {
        this.fields = fields;
        this.statewide = statewide;
    }

    /** As contracts spell it: {@code accountability-levels}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The fields of the kind, in the order of our own layout. */
    public List<FileField> fields() {
        return fields.get();
    }

    /** Whether rows of the whole State may stand among those of its districts. */
    public boolean mayHoldState() {
        return statewide;
    }

    /** The field that a wide layout has no column for, as its groups of columns name it; empty for a kind without groups. */
    public Optional<FileField> group() {
        return fields().stream().filter(FileField::namesGroup).findFirst();
    }

    /** The kind with that word; empty when there is none. */
    public static Optional<FileKind> find(String word) {
        return Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst();
    }
}
