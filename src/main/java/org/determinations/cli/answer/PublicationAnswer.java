package org.determinations.cli.answer;

import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.TEXT_OR_NULL;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.YES_NO;
import static org.determinations.report.form.JsonTypes.listOf;

import org.determinations.application.adopt.Publication;
import org.determinations.application.adopt.Returned;
import org.determinations.report.form.JsonForm;

/** A policy that was published, or taken back. */
public final class PublicationAnswer {
    /** For a program. */
    public static final JsonForm<Publication> FORM = JsonForm.<Publication>document(
                    "policy-published/1", "A policy that was published. Output of policy publish with --json.")
            .has("id", TEXT, Publication::pack)
            .has("sha256", TEXT, Publication::sha256)
            .says("By which runs know the pack.")
            .has("folder", TEXT, act -> act.folder().toString())
            .has("files", listOf(TEXT), Publication::files)
            .says("Files that are locked, by path in the folder.")
            .has("approved_by", TEXT, act -> act.approval().by())
            .has("approved_on", TEXT, act -> act.approval().on())
            .has("jurisdiction", TEXT, act -> act.place().jurisdiction())
            .has("from", TEXT, act -> act.place().entry().cycles().from().text())
            .says("First cycle that it governs.")
            .has("to", TEXT, act -> act.place().entry().cycles().to().text())
            .says("Last cycle that it governs.")
            .has("in_place_of", TEXT_OR_NULL, act -> act.place().inPlaceOf().orElse(""))
            .says("Pack that governed them before.")
            .has("amendment_letter", YES_NO, Publication::tellsAmendments)
            .says("Whether it has a letter for whoever's released result an amendment changes.")
            .has("scenarios", WHOLE, act -> act.tried().scenarios())
            .says("How many came out as they must.")
            .has("unreached", WHOLE, act -> act.tried().unreached())
            .says("How many rows of its tables, or rules, no scenario reaches.");

    /** For a program. */
    public static final JsonForm<Returned> TAKEN_BACK = JsonForm.<Returned>document(
                    "policy-taken-back/1",
                    "A published policy that is a draft again. Output of policy take-back with --json.")
            .has("id", TEXT, Returned::pack)
            .has("draft", TEXT, act -> act.draft().toString())
            .says("Its folder.")
            .has("in_force_again", TEXT_OR_NULL, act -> act.inForceAgain().orElse(""))
            .says("Pack in whose place it had stood.");

    private PublicationAnswer() {}

    /** For a person: what was written, and what it governs. */
    public static String text(Publication act) {
        String pack = act.pack();
        return pack + ": published. It governs " + act.place().entry().cycles().text() + " of "
                + act.place().jurisdiction()
                + act.place()
                        .inPlaceOf()
                        .map(before -> ", in place of " + before)
                        .orElse("") + ".\n"
                + "  folder         " + act.folder() + ", " + count(act.files().size(), "file") + "\n"
                + "  policies.lock  its files, SHA-256 of all " + act.sha256() + "\n"
                + "  calendar.yaml  its cycles\n"
                + "  approved       by " + act.approval().by() + " on "
                + act.approval().on() + ", as its pack.yaml says\n"
                + "  scenarios      " + act.tried().scenarios() + " as they must come out"
                + unreached(act.tried().unreached()) + "\n"
                + (act.tellsAmendments()
                        ? ""
                        : "  letters        none for an amendment (letters/amendment.md): a released result that changes cannot be told"
                                + " by letter\n")
                + "It never changes from now on. As long as no run used it: determinations policy take-back " + pack
                + " --note TEXT\n";
    }

    private static String unreached(int number) {
        return number == 0 ? "" : "; " + count(number, "row or rule", "rows or rules") + " that none reaches";
    }

    /** For a person: where it is now. */
    public static String text(Returned act) {
        return act.pack() + ": a draft again, in " + act.draft() + "\n"
                + act.inForceAgain()
                        .map(before -> before + " governs its cycles again.\n")
                        .orElse("It governs nothing now.\n");
    }

    private static String count(int number, String what) {
        return count(number, what, what + "s");
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
