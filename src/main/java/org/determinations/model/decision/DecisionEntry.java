package org.determinations.model.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.determinations.model.CategoryCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.Sha256;
import org.determinations.model.Stage;

/**
 * One act about a district's result in a cycle and stage: a decision, or that one is taken back. Grain: one per district and act;
 * immutable.
 *
 * @param number of the record, from 1 through the whole store
 * @param content empty when a decision is taken back
 * @param takesBack number of the record that is taken back; empty for a decision
 * @param text why, in the person's words, in one line; never blank
 * @param on day of the act
 */
public record DecisionEntry(
        int number,
        DecisionSubject subject,
        Optional<DecisionContent> content,
        Optional<Integer> takesBack,
        String text,
        LocalDate on) {

    public DecisionEntry {
        if (content.isPresent() == takesBack.isPresent() || text.isBlank()) {
            throw new IllegalArgumentException("a decision, or one taken back, with its reason");
        }
    }

    public SchoolYear cycle() {
        return subject.cycle();
    }

    public Stage stage() {
        return subject.stage();
    }

    public DistrictCode district() {
        return subject.district();
    }

    /** That the person looked at. */
    public int run() {
        return subject.run();
    }

    /** SHA-256 over every value of all of them in order: what the audit event of the act has of them. */
    public static String hash(List<DecisionEntry> entries) {
        return Sha256.ofParts(
                entries.stream().flatMap(entry -> entry.parts().stream()).toList());
    }

    private List<String> parts() {
        return List.of(
                Integer.toString(number),
                cycle().text(),
                stage().name(),
                district().digits(),
                Integer.toString(run()),
                content.map(of -> of.kind().name()).orElse(""),
                content.flatMap(DecisionContent::category)
                        .map(CategoryCode::text)
                        .orElse(""),
                content.map(of -> of.reason().name()).orElse(""),
                takesBack.map(Object::toString).orElse(""),
                text,
                on.toString());
    }
}
