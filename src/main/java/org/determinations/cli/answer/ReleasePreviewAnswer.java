package org.determinations.cli.answer;

import static org.determinations.report.form.JsonTypes.CYCLE;
import static org.determinations.report.form.JsonTypes.DISTRICT;
import static org.determinations.report.form.JsonTypes.HASH;
import static org.determinations.report.form.JsonTypes.STAGE;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.TEXT_OR_NULL;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.listOf;
import static org.determinations.report.form.JsonTypes.orNull;
import static org.determinations.report.form.JsonTypes.word;

import org.determinations.application.release.ReleasePreview;
import org.determinations.model.Stage;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.result.Determination;
import org.determinations.model.result.ResultChange;
import org.determinations.report.form.JsonForm;
import org.determinations.report.form.TextLines;

/** What an act on a run's release would record and put out. */
public final class ReleasePreviewAnswer {
    private static final JsonForm<ReleasePreview.File> FILE = JsonForm.<ReleasePreview.File>of()
            .has("name", TEXT, ReleasePreview.File::name)
            .has("sha256", orNull(HASH), ReleasePreview.File::sha256)
            .says("Null where the file names the end of the audit trail, which the act itself settles.");

    private static final JsonForm<ResultChange> CHANGE = JsonForm.<ResultChange>of()
            .has("district_code", DISTRICT, ResultChange::district)
            .has("before", orNull(TEXT), change -> change.before().map(Determination::label))
            .says("Null where what is released does not have the district.")
            .has("after", orNull(TEXT), change -> change.after().map(Determination::label))
            .says("Null where the run does not have it.");

    /** For a program. */
    public static final JsonForm<ReleasePreview> FORM = JsonForm.<ReleasePreview>document(
                    "release-preview/1",
                    "What a release, an amendment or a withdrawal would record and put out; nothing is recorded. Output of"
                            + " release, amend and withdraw with --preview and --json.")
            .has("run", WHOLE, shown -> shown.run().number())
            .has("cycle", CYCLE, shown -> shown.run().cycle())
            .has("stage", STAGE, shown -> shown.run().stage())
            .has("action", word(ReleaseAction.class, ReleaseAction::word), ReleasePreview::action)
            .has("by", TEXT, ReleasePreview::by)
            .has("on", TEXT, shown -> shown.on().toString())
            .has("note", TEXT_OR_NULL, ReleasePreview::note)
            .has("takes_the_place_of", orNull(WHOLE), ReleasePreview::replaced)
            .has("folder", TEXT_OR_NULL, ReleasePreview::place)
            .says("Below the folder of outputs; null when nothing is put out.")
            .has("files", listOf(FILE), ReleasePreview::files)
            .has("archives", WHOLE, ReleasePreview::archives)
            .says("Districts that each get an archive of their own.")
            .has("changes", listOf(CHANGE), ReleasePreview::changes)
            .says("Districts whose released result an amendment changes.")
            .has("fingerprint", HASH, ReleasePreview::fingerprint)
            .says("SHA-256 over all of this and over run and checklist.");

    private ReleasePreviewAnswer() {}

    /** For a person. */
    public static String text(ReleasePreview shown, UnitWords words) {
        StringBuilder text = new StringBuilder("Nothing is recorded. It would be:\nrun ")
                .append(shown.run().number())
                .append(", ")
                .append(shown.run().stage().word())
                .append(' ')
                .append(shown.run().cycle().text())
                .append(": ")
                .append(shown.action().word())
                .append(" by ")
                .append(shown.by())
                .append(" on ")
                .append(shown.on())
                .append('\n');
        if (!shown.note().isEmpty()) {
            text.append("  note: ").append(shown.note()).append('\n');
        }
        shown.replaced()
                .ifPresent(number ->
                        text.append("  takes the place of run ").append(number).append('\n'));
        if (!shown.place().isEmpty()) {
            text.append("  folder: ").append(shown.place()).append('\n');
        }
        shown.files()
                .forEach(file -> text.append("  ")
                        .append(file.name())
                        .append("  ")
                        .append(file.sha256().orElse("hash settled by the act: it names the end of the audit trail"))
                        .append('\n'));
        if (shown.archives() > 0) {
            text.append("  ")
                    .append(TextLines.counted(shown.archives(), "bundle", "bundles"))
                    .append(words.in(", one for each district\n"));
        }
        changes(shown, words, text);
        return text.toString();
    }

    private static void changes(ReleasePreview shown, UnitWords words, StringBuilder text) {
        if (shown.action() == ReleaseAction.AMEND && shown.run().stage() != Stage.SECONDARY) {
            text.append("  ")
                    .append(TextLines.counted(shown.changes().size(), words.singular(), words.plural()))
                    .append(" with another result than released\n");
            shown.changes()
                    .forEach(change -> text.append("    ")
                            .append(change.district().digits())
                            .append("  ")
                            .append(ReleasePreview.label(change.before()))
                            .append(" -> ")
                            .append(ReleasePreview.label(change.after()))
                            .append('\n'));
        }
    }
}
