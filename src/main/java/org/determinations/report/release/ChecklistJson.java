package org.determinations.report.release;

import static org.determinations.report.form.JsonTypes.CYCLE;
import static org.determinations.report.form.JsonTypes.STAGE;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.YES_NO;
import static org.determinations.report.form.JsonTypes.filled;
import static org.determinations.report.form.JsonTypes.listOf;
import static org.determinations.report.form.JsonTypes.name;
import static org.determinations.report.form.JsonTypes.orNull;
import static org.determinations.report.form.JsonTypes.word;

import org.determinations.model.release.Checklist;
import org.determinations.model.release.ChecklistAnswer;
import org.determinations.model.release.ChecklistItem;
import org.determinations.model.release.ChecklistPoint;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.release.WarningSignature;
import org.determinations.report.form.JsonForm;

/** A release checklist for programs, every point in order. */
public final class ChecklistJson {
    private static final JsonForm<ChecklistItem> POINT = JsonForm.<ChecklistItem>of()
            .has("point", word(ChecklistPoint.class, ChecklistPoint::word), ChecklistItem::point)
            .has("title", TEXT, item -> item.point().title())
            .has("answer", name(ChecklistAnswer.class), ChecklistItem::answer)
            .has("words", TEXT, ChecklistItem::words)
            .has("details", listOf(TEXT), ChecklistItem::details)
            .has("statement", TEXT, ChecklistItem::statement)
            .has("signed_by", orNull(TEXT), item -> item.signature().map(WarningSignature::by))
            .has("note", orNull(filled(TEXT)), item -> item.signature().map(WarningSignature::note));

    public static final JsonForm<Checklist> FORM = JsonForm.<Checklist>document(
                    "release-checklist/1",
                    "What stands between a run and its next step. Output of checklist with --json.")
            .has("run", WHOLE, checklist -> checklist.run().number())
            .has("cycle", CYCLE, checklist -> checklist.run().cycle())
            .has("stage", STAGE, checklist -> checklist.run().stage())
            .has("state", word(ReleaseState.class, ReleaseState::word), Checklist::state)
            .has("action", word(ReleaseAction.class, ReleaseAction::word), Checklist::action)
            .has("passes", YES_NO, Checklist::passes)
            .has("points", listOf(POINT), Checklist::items);

    private ChecklistJson() {}
}
