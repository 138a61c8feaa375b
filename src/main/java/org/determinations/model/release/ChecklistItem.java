package org.determinations.model.release;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One point of a checklist and how it stands. Grain: one per checklist and point.
 *
 * @param words one sentence: what was found
 * @param details what is meant, one a line, such as district codes with names; may be empty
 * @param signature of the person who signed for the warning; empty unless the answer is SIGNED
 */
public record ChecklistItem(
        ChecklistPoint point,
        ChecklistAnswer answer,
        String words,
        List<String> details,
        Optional<WarningSignature> signature) {

    public ChecklistItem {
        details = List.copyOf(details);
    }

    public static ChecklistItem of(ChecklistPoint point, ChecklistAnswer answer, String words, List<String> details) {
        return new ChecklistItem(point, answer, words, details, Optional.empty());
    }

    /** The details as a page shows them: sentences in the words of a jurisdiction, names as they are. */
    public List<String> details(UnaryOperator<String> words) {
        return point.tellsInSentences() ? details.stream().map(words).toList() : details;
    }

    /** The whole of what a person signs for: the sentence and every detail. */
    public String statement() {
        return details.isEmpty() ? words : words + ": " + String.join("; ", details);
    }
}
