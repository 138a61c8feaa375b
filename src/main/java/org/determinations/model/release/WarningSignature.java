package org.determinations.model.release;

/**
 * A person's signature under one warning of a checklist. Grain: one per run and warning. It counts for these words only:
 * when the warning says something else later, it is to be signed again.
 *
 * @param words of the warning as the person read them: {@link ChecklistItem#statement()}
 * @param by name of the person; never blank
 * @param note why it may stand; never blank
 */
public record WarningSignature(ChecklistPoint point, String words, String by, String note) {

    public WarningSignature {
        if (by.isBlank() || note.isBlank()) {
            throw new IllegalArgumentException("a signature needs a name and a note");
        }
    }
}
