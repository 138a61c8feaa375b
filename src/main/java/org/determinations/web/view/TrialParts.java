package org.determinations.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.determinations.application.trial.TrialForm;
import org.determinations.application.trial.TrialSubject;
import org.determinations.model.CategoryCode;
import org.determinations.report.form.OutlineText;
import org.determinations.report.form.ReportOutline.OutlineSection;
import org.determinations.report.form.TextLines;
import org.determinations.report.trial.TrialColumns;
import org.determinations.report.trial.TrialMove;
import org.determinations.report.trial.TrialOutline;
import org.determinations.report.trial.TrialReport;
import org.determinations.report.trial.TrialUnit;
import org.determinations.web.page.Block;
import org.determinations.web.page.Cell;

/** The report of a trial as parts of a page: the words of its files, and the districts in a table that is searched. One per page. */
record TrialParts(Around around, TrialSubject subject, TrialReport trial, TrialChoice choice) {
    /** @param choice which districts are listed; what is counted is of all */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        TrialOutline.opening(trial).forEach(section -> blocks.addAll(parts(section)));
        blocks.add(new Block.Heading(around.said("Districts that move"), "districts"));
        blocks.add(filter());
        blocks.add(districts());
        TrialOutline.next(trial).forEach(section -> blocks.addAll(parts(section)));
        for (OutlineSection section : TrialOutline.last(trial)) {
            List<Block> parts = parts(section);
            blocks.add(new Block.Appendix(section.heading(), parts.subList(1, parts.size())));
        }
        return blocks;
    }

    private static List<Block> parts(OutlineSection section) {
        BlockPage page = new BlockPage(section.heading());
        OutlineText.add(page, section);
        return page.blocks();
    }

    private Block filter() {
        List<Block.Choice> categories = new ArrayList<>(List.of(new Block.Choice("", "every category")));
        Stream.of(trial.head().categories().before(), trial.head().categories().after())
                .flatMap(List::stream)
                .map(CategoryCode::text)
                .distinct()
                .forEach(code -> categories.add(new Block.Choice(code, code)));
        categories.add(new Block.Choice(DistrictChoice.UNDETERMINED, DistrictChoice.UNDETERMINED));
        List<Block.Choice> directions = new ArrayList<>(List.of(
                new Block.Choice("", "those that move"),
                new Block.Choice(TrialChoice.EVERY, around.said("every district"))));
        Stream.of(TrialMove.values()).forEach(move -> directions.add(new Block.Choice(move.word(), move.word())));
        List<Block.Choice> moved = new ArrayList<>(List.of(new Block.Choice("", "anything")));
        trial.units().stream()
                .flatMap(unit -> TrialChoice.parts(unit).stream())
                .distinct()
                .sorted()
                .forEach(part -> moved.add(new Block.Choice(part, part)));
        DistrictChoice chosen = choice.districts();
        return new Block.ActForm(
                around.said("Which districts are listed"),
                "which",
                true,
                Addresses.trial(subject.run()) + "#districts",
                TrialView.hidden(subject.order()),
                List.of(
                        Block.Field.text("text", "Name or code", "", false).with(chosen.text()),
                        Block.Field.of("category", "Category, old or as tried", "", categories)
                                .with(chosen.code()),
                        Block.Field.of("direction", "Direction", "", directions).with(choice.direction()),
                        Block.Field.of("by", "Moved by", "", moved).with(choice.by())),
                "",
                "Show");
    }

    private Block districts() {
        List<TrialUnit> listed = trial.units().stream().filter(choice::shows).toList();
        return new Block.Table(
                around.said("Districts listed") + ": " + listed.size() + " of "
                        + trial.units().size(),
                List.of(
                        around.said("District"),
                        "Code",
                        "Old",
                        "As tried",
                        "Direction",
                        "What gave the tried one",
                        "Section that moved it",
                        "No row of"),
                listed.stream().map(this::row).toList(),
                around.said("None of ")
                        + TextLines.counted(trial.units().size(), around.said("district"), around.said("districts"))
                        + " fits what is asked for.");
    }

    private List<Cell> row(TrialUnit unit) {
        return List.of(
                Cell.link(
                        Addresses.district(subject.run(), unit.code()),
                        unit.name().isBlank() ? unit.code().digits() : unit.name()),
                Cell.of(unit.code().digits()),
                Cell.of(unit.before().shown()),
                Cell.of(unit.after().shown()),
                Cell.of(unit.move().word()),
                Cell.of(TrialColumns.gave(unit)),
                Cell.of(String.join("; ", unit.sections())),
                Cell.of(String.join(", ", unit.lacks())));
    }

    /** The files of the trial. */
    static Block take(Around around, int run, List<Block.Hidden> asked) {
        List<Block> blocks = new ArrayList<>(
                List.of(
                        new Block.Text(
                                around.said(
                                        "The files that the command writes, with every"
                                                + " district, whichever are listed here. Each says that it is a trial. The audit trail names who took it."))));
        for (TrialForm form : TrialForm.values()) {
            blocks.add(new Block.ButtonForm(
                    "Take the " + form.words(), Addresses.trial(run) + "/" + form.ending(), asked, ""));
        }
        return new Block.Card("Take the trial along", blocks);
    }
}
