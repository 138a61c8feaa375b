package org.determinations.cli.answer;

import static org.determinations.report.form.JsonTypes.HASH;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.TEXT_OR_NULL;
import static org.determinations.report.form.JsonTypes.YES_NO;

import org.determinations.application.files.EvidenceTaken;
import org.determinations.report.form.JsonForm;

/** A file of evidence of which a copy was saved, or that was deleted. */
public final class EvidenceAnswer {
    /** For a program. */
    public static final JsonForm<EvidenceTaken> FORM = JsonForm.<EvidenceTaken>document(
                    "evidence/1",
                    "A kept file of evidence, copied or deleted. Output of findings evidence and plans evidence"
                            + " with --json.")
            .has("named_by", TEXT, EvidenceTaken::about)
            .has("name", TEXT, done -> done.file().name())
            .has("sha256", HASH, done -> done.file().sha256())
            .has("deleted", YES_NO, EvidenceTaken::isDeleted)
            .has("file", TEXT_OR_NULL, EvidenceTaken::target)
            .says("Where it was written; null when it was deleted.");

    private EvidenceAnswer() {}

    /** For a person. */
    public static String text(EvidenceTaken done) {
        return (done.isDeleted()
                        ? "deleted what was kept of " + done.file().name() + "; the acts still name it"
                        : "written: " + done.target() + ", CONFIDENTIAL")
                + "\n" + done.about() + "\nSHA-256 " + done.file().sha256() + "\n";
    }
}
