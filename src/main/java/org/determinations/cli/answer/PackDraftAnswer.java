package org.determinations.cli.answer;

import org.determinations.application.policy.PackDraft;
import org.determinations.report.form.JsonObject;

/** A draft of a policy that was made. */
public final class PackDraftAnswer {
    private PackDraftAnswer() {}

    /** For a person: where it is, and what to do with it. */
    public static String text(PackDraft draft) {
        return draft.name() + ": a draft, copied from " + draft.from() + ", in " + draft.folder() + "\n"
                + "It governs no cycle and is never released. Change its files, then:\n"
                + "  determinations policy test " + draft.folder() + "\n"
                + "  determinations policy diff " + draft.from() + " " + draft.folder() + "\n"
                + "  determinations whatif --policy " + draft.folder() + "\n"
                + "  determinations trial --policy " + draft.folder() + "\n";
    }

    /** For a program: {@code policy-draft/1}. */
    public static String json(PackDraft draft) {
        return JsonObject.document(
                "policy-draft/1",
                json -> json.text("id", draft.name())
                        .text("from", draft.from())
                        .text("folder", draft.folder().toString()));
    }
}
