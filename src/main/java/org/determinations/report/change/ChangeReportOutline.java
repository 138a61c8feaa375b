package org.determinations.report.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.determinations.determination.programme.Programmes;
import org.determinations.model.change.ChangeKind;
import org.determinations.model.change.ChangeReport;
import org.determinations.model.change.ChangeTotal;
import org.determinations.model.change.DistrictChange;
import org.determinations.model.change.LevelsMove;
import org.determinations.model.result.DistrictResult;
import org.determinations.model.run.RunHeader;
import org.determinations.report.form.ChangeWords;
import org.determinations.report.form.Page;
import org.determinations.report.form.ReleaseNames;
import org.determinations.report.form.TextLines;

/** The order in which a change report tells its story: what changed and why first, then what nearly did, then totals. */
final class ChangeReportOutline {
    private final Page page;
    private final ChangeReport changes;

    private ChangeReportOutline(Page page, ChangeReport changes) {
        this.page = page;
        this.changes = changes;
    }

    static String render(Page page, ChangeReport changes) {
        ChangeReportOutline outline = new ChangeReportOutline(page, changes);
        outline.head();
        outline.changed();
        outline.causes();
        outline.levels();
        outline.reviewList();
        outline.nearMoves();
        outline.totals();
        outline.runs();
        return page.text();
    }

    private void head() {
        // It holds facts and causes, which no release gives away.
        page.title("Change report - " + ReleaseNames.CONFIDENTIAL);
        page.facts(List.of(
                List.of("From", ChangeWords.run(changes.before())), List.of("To", ChangeWords.run(changes.after()))));
        page.section("In short");
        List<String> counts = new ArrayList<>();
        for (ChangeKind kind : ChangeKind.values()) {
            int districts = changes.count(kind);
            if (districts > 0 || kind == ChangeKind.CHANGED) {
                counts.add(page.said(TextLines.counted(districts, "district", "districts") + " " + kind.words()));
            }
        }
        page.paragraph(String.join(", ", counts) + ". "
                + TextLines.counted(changes.listNearMoves().size(), "near move", "near moves")
                + ": facts moved, the result did not.");
    }

    private void changed() {
        List<DistrictChange> changed = changes.listChanges();
        page.section("What changed: " + TextLines.counted(changed.size(), "district", "districts"));
        if (changed.isEmpty()) {
            page.paragraph(page.said("Every district has the same result in both runs."));
            return;
        }
        page.table(
                List.of("district", "change", "from", "to", "cause"),
                changed.stream()
                        .map(c -> List.of(
                                named(c),
                                c.kind().words(),
                                ChangeWords.label(c.before()),
                                ChangeWords.label(c.after()),
                                ChangeWords.causes(c)))
                        .toList());
    }

    private void causes() {
        if (changes.listChanges().isEmpty()) {
            return;
        }
        page.section("What caused it");
        for (DistrictChange change : changes.listChanges()) {
            page.part(named(change));
            page.bullets(change.causes().stream().map(ChangeWords::cause).toList());
        }
    }

    /** Nothing where the policy has no secondary analysis, or nobody knows whether it has. */
    private void levels() {
        if (changes.analyzed().isEmpty()) {
            return;
        }
        page.section(
                changes.analyzed().get().words(Programmes.words(changes.after().shape())));
        page.facts(List.of(
                List.of("Entered", names(changes.listLevelsMoves(LevelsMove.ENTERED))),
                List.of("Left", names(changes.listLevelsMoves(LevelsMove.LEFT)))));
    }

    private void reviewList() {
        List<DistrictChange> moved = changes.districts().stream()
                .filter(DistrictChange::movesReviewList)
                .toList();
        if (moved.isEmpty()) {
            return;
        }
        page.section("Review list");
        page.facts(List.of(
                List.of("Entered", names(onlyListed(moved, true))), List.of("Left", names(onlyListed(moved, false)))));
    }

    private void nearMoves() {
        List<DistrictChange> near = changes.listNearMoves();
        page.section("Near moves: " + TextLines.counted(near.size(), "district", "districts"));
        if (near.isEmpty()) {
            page.paragraph("No fact moved without moving a result.");
        }
        for (DistrictChange change : near) {
            page.part(named(change) + ", still " + ChangeWords.label(change.after()));
            page.bullets(change.moves().stream().map(ChangeWords::move).toList());
        }
    }

    private void totals() {
        page.section("Statewide");
        page.table(
                List.of("counted", "before", "after", "difference"),
                changes.totals().stream().map(this::total).toList());
    }

    private void runs() {
        page.section("What differs between the runs");
        List<List<String>> rows = new ArrayList<>();
        RunHeader before = changes.before();
        RunHeader after = changes.after();
        rows.add(List.of("Input files", same(before.inputSetHash(), after.inputSetHash())));
        rows.add(List.of("Policy pack", same(pack(before), pack(after))));
        rows.add(List.of("Program", same(before.programVersion(), after.programVersion())));
        rows.add(List.of(
                "Stage date",
                same(before.stageDate().toString(), after.stageDate().toString())));
        rows.add(List.of(
                "Unmoved facts",
                page.said(TextLines.counted(changes.controls(), "district", "districts")) + "; "
                        + TextLines.number(changes.movedControls()) + " of them with another result"));
        if (!changes.command().isEmpty()) {
            rows.add(List.of("Made by", changes.command()));
        }
        page.facts(rows);
    }

    private List<String> total(ChangeTotal total) {
        return List.of(
                page.said(total.counted()),
                TextLines.number(total.before()),
                TextLines.number(total.after()),
                total.difference() == 0 ? "0" : String.format(Locale.ROOT, "%+,d", total.difference()));
    }

    private static List<DistrictChange> onlyListed(List<DistrictChange> moved, boolean now) {
        return moved.stream()
                .filter(c -> c.after().filter(DistrictResult::onReviewList).isPresent() == now)
                .toList();
    }

    private static String same(String before, String after) {
        return before.equals(after) ? "the same" : before + " -> " + after;
    }

    private static String pack(RunHeader run) {
        return run.packId() + " (" + run.packHash() + ")";
    }

    private static String names(List<DistrictChange> districts) {
        List<String> names = districts.stream().map(ChangeReportOutline::named).toList();
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    private static String named(DistrictChange change) {
        return change.district().and(change.name());
    }
}
