package org.determinations.application.release;

import java.time.LocalDate;
import java.util.List;
import org.determinations.model.run.AuditHead;

/**
 * All that a checklist depends on, whoever asks: the run and the day, the end of the audit trail, which goes on with
 * everything that is done in the store, and how the cycle folder differs from what the run read. A row that somebody changes in
 * the store by hand moves no trail: the page shows it late, and an approval, which looks at everything anew, refuses.
 *
 * @param changes of the cycle folder, in words
 */
public record LookedChecklist(int run, LocalDate day, AuditHead trail, List<String> changes) {
    public LookedChecklist {
        changes = List.copyOf(changes);
    }
}
