package org.determinations.model.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.determinations.model.FileField;
import org.determinations.model.Worded;

/** What a file holds. Recognised by its header, never by its name. */
public enum FileKind implements Worded {
    ACCOUNTABILITY_LEVELS(true),
    SPP_INDICATORS(true),
    REVIEW_FINDINGS,
    COMPLIANCE_DECISIONS,
    MCAS_DISCREPANCIES,
    CORRECTED_LEVELS,
    STUDENT_COUNTS(true),
    STUDENT_RECORDS,
    /** What student records came to that were counted somewhere else. */
    COUNTED_RECORDS,
    /** Which district follows which, over the years. */
    DISTRICT_SUCCESSORS,
    SECONDARY_DECISIONS,
    MEASURES(true),
    /** Students by disability category, by English learner and by sex, for equity over the State. */
    GROUP_COUNTS,
    /** Scores of quality reviews of individual programs. No run reads them. */
    IEP_REVIEWS,
    /** Lists and samples of records for quality reviews. No run reads them. */
    IEP_REVIEW_SAMPLES;

    private static final Pattern SHORTENED = Pattern.compile("^(spp|iep|mcas)\\b");

    private final boolean statewide;

    FileKind() {
        this(false);
    }

    FileKind(boolean statewide) {
        this.statewide = statewide;
    }

    /** As contracts spell it: {@code accountability-levels}. */
    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As a sentence says it: {@code accountability levels}. */
    public String words() {
        return SHORTENED
                .matcher(word().replace('-', ' '))
                .replaceFirst(found -> found.group().toUpperCase(Locale.ROOT));
    }

    /** The fields of the kind, in the order of our own layout. */
    public List<FileField> fields() {
        return FactKinds.from(this).fields(this);
    }

    /** Whether the file stands for student records, which are counted as a whole and never row by row. */
    public boolean isOfRecords() {
        return this == STUDENT_RECORDS || this == COUNTED_RECORDS;
    }

    /** Whether no determination may ever rest on such a file: no stage reads it, and no job can need it. */
    public boolean isKeptApart() {
        return FactKinds.from(this).isKeptApart();
    }

    /** Whether rows of the whole State may stand among those of its districts. */
    public boolean mayHoldState() {
        return statewide;
    }

    /** The field that a wide layout has no column for, as its groups of columns name it; empty for a kind without groups. */
    public Optional<FileField> group() {
        return this == STUDENT_COUNTS
                ? Optional.of(StudentFields.GROUP)
                : fields().stream().filter(FileField::namesGroup).findFirst();
    }
}
