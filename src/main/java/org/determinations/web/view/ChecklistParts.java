package org.determinations.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.determinations.application.release.Approvers;
import org.determinations.application.release.Fingerprints;
import org.determinations.application.release.LetterToSee;
import org.determinations.model.release.ChecklistItem;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.run.RunHeader;
import org.determinations.web.page.Block;
import org.determinations.web.page.Cell;
import org.determinations.web.page.Tone;

/** Parts of the page of a checklist: its points as a table, and what exactly the page is about. */
final class ChecklistParts {
    private static final int FINGERPRINT_PART = 4;

    private ChecklistParts() {}

    /** A table with a row for each point. */
    static Block points(Around around, String caption, Stream<ChecklistItem> items) {
        return new Block.Table(
                caption,
                List.of("Point", "Stands", "Found", "Signed by", "Note"),
                items.map(item -> row(around, item)).toList(),
                "None.");
    }

    private static List<Cell> row(Around around, ChecklistItem item) {
        Tone tone = switch (item.answer()) {
            case PASSED, SIGNED -> Tone.GOOD;
            case WARNING -> Tone.WARN;
            case ERROR -> Tone.BAD;
            case NOT_APPLICABLE -> Tone.PLAIN;
        };
        return List.of(
                Cell.of(around.said(item.point().title())),
                Cell.tag(tone, item.answer().word()),
                Cell.of(around.said(item.words())),
                Cell.of(item.signature().map(signature -> signature.by()).orElse("")),
                Cell.of(item.signature().map(signature -> signature.note()).orElse("")));
    }

    /** Letters to look at before the step, each made when it is opened; nothing of a run that writes none. */
    static List<Block> letters(Around around, RunHeader run, List<LetterToSee> letters) {
        if (letters.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Block.Heading("Letters to look at", "letters"),
                new Block.Text(around.said(
                        "Drawn by the hash of the run's manifest, so that everybody sees the same. Each is the letter as it would be exported now. Who opens one"
                                + " is named in the audit trail.")),
                new Block.Table(
                        "Letters",
                        List.of(around.said("District"), "Shown as", "Why this one", "Letter"),
                        letters.stream()
                                .map(letter -> List.of(
                                        Cell.link(
                                                Addresses.district(run.number(), letter.district()),
                                                letter.name().isBlank()
                                                        ? letter.district().digits()
                                                        : letter.name()),
                                        Cell.of(letter.label()),
                                        Cell.of(letter.why()),
                                        Cell.link(
                                                Addresses.letter(run.number(), letter.district()),
                                                "Letter to " + letter.district().digits() + " (PDF)")))
                                .toList(),
                        ""));
    }

    /**
     * What the page is about, by its hashes.
     *
     * @param out whether it takes no step any more
     * @param step that is next
     */
    static Block exactly(RunHeader run, Fingerprints fingerprints, boolean out, ReleaseAction step) {
        List<Block.Fact> facts = new ArrayList<>(List.of(
                new Block.Fact("Run", Names.run(run)),
                new Block.Fact("Computed by", run.startedBy()),
                new Block.Fact("Policy", run.packId()),
                new Block.Fact("Manifest", parts(fingerprints.manifest()), "print")));
        if (out) {
            return new Block.Card("What exactly", List.of(new Block.Facts(facts)));
        }
        facts.add(new Block.Fact("Checklist", parts(fingerprints.checklist()), "print"));
        return new Block.Card(
                "What exactly",
                List.of(
                        new Block.Facts(facts),
                        new Block.Text((step == ReleaseAction.APPROVE
                                        ? "An approval from this page names these three: run, manifest and checklist. "
                                        : "An approval named these three as they were then. ")
                                + "Whoever ran the run can neither sign for its warnings nor approve it; whoever signed in"
                                + " and decided or signed anything of it cannot approve it either.")));
    }

    /** Who may approve, of those who can sign in at this desk; and why nobody of them may. */
    static String approvers(Approvers who) {
        String ofWhom = who.others()
                ? "Of the people whom the provider has sent so far, "
                : "Of the people who can sign in here, ";
        String cannot = who.barred().isEmpty()
                ? ""
                : " Took part in it, and so cannot: " + String.join(", ", who.barred()) + ".";
        if (!who.names().isEmpty()) {
            return ofWhom + "these may approve this run: " + String.join(", ", who.names()) + "." + cannot;
        }
        return ofWhom
                + (who.barred().isEmpty()
                        ? "nobody has a role that approves a run."
                        : "nobody may approve this run." + cannot);
    }

    /** The first twelve signs, in fours. */
    private static String parts(String hash) {
        List<String> parts = new ArrayList<>();
        for (int at = 0;
                at + FINGERPRINT_PART <= hash.length() && parts.size() < FINGERPRINT_PART - 1;
                at += FINGERPRINT_PART) {
            parts.add(hash.substring(at, at + FINGERPRINT_PART));
        }
        return String.join(" ", parts);
    }
}
