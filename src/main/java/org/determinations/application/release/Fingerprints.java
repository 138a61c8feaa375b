package org.determinations.application.release;

import java.util.List;
import java.util.stream.Stream;
import org.determinations.application.audit.RunBinding;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Sha256;
import org.determinations.model.release.Checklist;
import org.determinations.model.release.ChecklistItem;
import org.determinations.model.run.OutputFile;
import org.determinations.report.run.ManifestFile;
import org.determinations.store.Stores;

/**
 * What exactly somebody approves, as hashes: whoever approves names what was seen, and it must still be so. One per run and
 * moment.
 *
 * @param manifest SHA-256 of the run's manifest; of a run that wrote none, the hash that binds all that is stored of it
 * @param checklist SHA-256 over the checklist: the step, and of each point its answer, words, details and signature
 */
public record Fingerprints(String manifest, String checklist) {

    static Fingerprints of(Stores stores, Checklist checklist) {
        return of(manifest(stores, checklist.run().number()), checklist);
    }

    static Fingerprints of(String manifest, Checklist checklist) {
        return new Fingerprints(manifest, Sha256.hex(String.join("\n", lines(checklist))));
    }

    static String manifest(Stores stores, int run) {
        return stores.outputs().list(run).stream()
                .filter(file -> file.name().equals(ManifestFile.NAME))
                .map(OutputFile::sha256)
                .findFirst()
                .or(() -> RunBinding.content(stores.audit().list(), run))
                .orElse("");
    }

    private static List<String> lines(Checklist checklist) {
        String head = checklist.run().number() + " " + checklist.state().name() + " "
                + checklist.action().name();
        return Stream.concat(Stream.of(head), checklist.items().stream().map(Fingerprints::line))
                .toList();
    }

    private static String line(ChecklistItem item) {
        return item.point().word() + "\t" + item.answer().name() + "\t" + item.statement() + "\t"
                + item.signature()
                        .map(signature -> signature.by() + "\t" + signature.note())
                        .orElse("");
    }

    /** SHA-256 of what a person signs for at that point. */
    public static String of(ChecklistItem item) {
        return Sha256.hex(item.statement());
    }

    /** Refused with {@code SY-015} when the run or its checklist is not any more what was seen. */
    void demandStill(int run, Fingerprints now) {
        if (!manifest.equals(now.manifest)) {
            throw changed(run, "the run is not the one that you saw: its manifest is another");
        }
        if (!checklist.equals(now.checklist)) {
            throw changed(run, "the checklist is not any more as you saw it");
        }
    }

    /** Refused with {@code SY-015} when the warning says something else than what was seen. */
    static void demandStill(Checklist now, String point, String seen) {
        boolean another =
                now.items().stream().anyMatch(item -> item.point().word().equals(point) && !of(item).equals(seen));
        if (another) {
            throw changed(now.run().number(), point + ": the warning is not any more as you saw it");
        }
    }

    private static Refusal changed(int run, String wrong) {
        return Refusal.Kind.GATE.of(
                IssueCode.CHECKLIST_NOT_PASSED,
                "run " + run,
                wrong,
                "",
                "what stands on the page now",
                "nothing was recorded; look at it again, then decide");
    }
}
