package org.determinations.model.secondary;

/**
 * What a printed count of a public table is of. One per count and table.
 *
 * @param subject the district and its school year
 * @param students which of its students are counted, such as {@code DISABLED}
 * @param group which of those, such as {@code LOW_INCOME}
 */
public record CountPlace(MeasureSubject subject, String students, String group) {

    /** The id of the count's cell, the same in every release. */
    public String id() {
        return String.join(
                "|", subject.district().toString(), subject.schoolYear().toString(), students, group);
    }
}
