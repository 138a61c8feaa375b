package org.determinations.cli.answer;

import static org.determinations.report.form.JsonTypes.TEXT;

import org.determinations.application.policy.PackDraft;
import org.determinations.report.form.JsonForm;

/** A draft of a policy that was made. */
public final class PackDraftAnswer {
    /** For a program. */
    public static final JsonForm<PackDraft> FORM = JsonForm.<PackDraft>document(
                    "policy-draft/1", "A draft of a policy that was made. Output of policy new with --json.")
            .has("id", TEXT, PackDraft::name)
            .has("from", TEXT, PackDraft::from)
            .says("Id of the pack that it was copied from.")
            .has("folder", TEXT, draft -> draft.folder().toString());

    private PackDraftAnswer() {}

    /** For a person: where it is, and what to do with it. */
    public static String text(PackDraft draft) {
        return draft.name() + ": a draft, copied from " + draft.from() + ", in " + draft.folder() + "\n"
                + "It governs no cycle and is never released. Its letters, texts and sources are still those of "
                + draft.from() + ": read each of them.\nChange its files, then:\n"
                + "  determinations policy test " + draft.folder() + "\n"
                + "  determinations policy diff " + draft.from() + " " + draft.folder() + "\n"
                + "  determinations whatif --policy " + draft.folder() + "\n"
                + "  determinations trial --policy " + draft.folder() + "\n"
                + "Once somebody approved it, write that down in its pack.yaml; somebody else then types:\n"
                + "  determinations policy publish " + draft.folder() + " --jurisdiction NAME\n";
    }
}
