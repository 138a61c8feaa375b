package org.determinations.application.release;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.release.Checklist;
import org.determinations.model.release.ChecklistAnswer;
import org.determinations.model.release.ChecklistItem;
import org.determinations.model.release.WarningSignature;
import org.determinations.model.run.RunHeader;

/**
 * A person's signature under one warning of a checklist, before it is kept. One per signature.
 *
 * @param run number of the run
 */
record Signing(int run, WarningSignature signature) {

    /**
     * The signature that is asked for. Refused with {@code SY-010} when the checklist has no unsigned warning of that
     * name, with {@code SY-015} when the point blocks, the note is missing or the person ran the run.
     *
     * @param ran whether the person ran it, under whatever name
     */
    static Signing of(Checklist checklist, String point, String by, String note, boolean ran) {
        Optional<ChecklistItem> named = checklist.items().stream()
                .filter(item -> item.point().word().equals(point.toLowerCase(Locale.ROOT)))
                .findFirst();
        ChecklistItem item = named.filter(
                        i -> i.answer() == ChecklistAnswer.WARNING || i.answer() == ChecklistAnswer.ERROR)
                .orElseThrow(() -> nothingToSign(checklist, point));
        if (item.answer() == ChecklistAnswer.ERROR) {
            throw gate(checklist.run(), point + ": " + item.words(), checklist.step(item));
        }
        if (ran) {
            throw gate(
                    checklist.run(),
                    ran(checklist.run().startedBy(), by) + " cannot sign its warnings",
                    "somebody else must sign for them");
        }
        demandNote(checklist.run(), note);
        return new Signing(checklist.run().number(), new WarningSignature(item.point(), item.statement(), by, note));
    }

    private static String ran(String ranBy, String by) {
        return by.equals(ranBy)
                ? ranBy + " ran it and"
                : ranBy + " ran it; " + by + ", the same person in another spelling,";
    }

    /** Refused with {@code SY-015} when there is no note. */
    static void demandNote(RunHeader run, String note) {
        if (note.isBlank()) {
            throw gate(run, "a note must say why", "give it with --note \"why\"");
        }
    }

    private static Refusal gate(RunHeader run, String wrong, String action) {
        return Refusal.Kind.GATE.of(IssueCode.CHECKLIST_NOT_PASSED, "run " + run.number(), wrong, "", "", action);
    }

    private static Refusal nothingToSign(Checklist checklist, String point) {
        List<String> open = checklist.listUnsigned().stream()
                .map(item -> item.point().word())
                .toList();
        return Refusal.Kind.USAGE.of(
                IssueCode.NOT_FOUND,
                "--sign",
                "the checklist of run " + checklist.run().number() + " has no unsigned warning of that name",
                "\"" + point + "\"",
                open.isEmpty() ? "nothing: no warning waits for a signature" : String.join(", ", open),
                "type determinations checklist " + checklist.run().number());
    }
}
