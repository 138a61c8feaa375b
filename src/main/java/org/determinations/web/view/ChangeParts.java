package org.determinations.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.determinations.issue.Refusal;
import org.determinations.model.change.ChangeReport;
import org.determinations.model.change.DistrictChange;
import org.determinations.model.run.RunHeader;
import org.determinations.report.change.ChangesText;
import org.determinations.report.form.ChangeWords;
import org.determinations.report.form.TextLines;
import org.determinations.web.page.Block;
import org.determinations.web.page.Cell;

/** A change report as parts of a page: in short, which districts have another result and why, near moves. One per page. */
record ChangeParts(Around around, ChangeReport changes, DistrictChoice choice) {
    /** @param choice which districts are listed; what is counted in short is of all */

    /** What stands in the place of a comparison that was refused. */
    static Block refused(Around around, Refusal refusal) {
        return new Block.Errors("This cannot be compared", around.reasons(refusal));
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading("In short"));
        blocks.add(new Block.Facts(List.of(
                new Block.Fact("From", ChangeWords.run(changes.before())),
                new Block.Fact("To", ChangeWords.run(changes.after())),
                new Block.Fact("Statewide", ChangesText.statewide(changes)),
                new Block.Fact(
                        "The same facts in both",
                        around.said(TextLines.counted(changes.controls(), "district", "districts"))
                                + "; of them with another result: " + TextLines.number(changes.movedControls())))));
        blocks.add(new Block.Heading("What changed, and why", "changed"));
        blocks.add(table(
                "Another result",
                changes.listChanges(),
                List.of("From", "To", "Why"),
                change -> List.of(
                        Cell.of(ChangeWords.label(change.before())),
                        Cell.of(ChangeWords.label(change.after())),
                        Cell.of(change.causes().stream().map(ChangeWords::cause).collect(Collectors.joining("; ")))),
                "Every district has the same result in both."));
        blocks.add(new Block.Heading("Near moves: facts moved, the result did not", "near"));
        blocks.add(table(
                "The same result, other facts",
                changes.listNearMoves(),
                List.of("Still", "What moved"),
                change -> List.of(
                        Cell.of(ChangeWords.label(change.after())),
                        Cell.of(change.moves().stream().map(ChangeWords::move).collect(Collectors.joining("; ")))),
                "No fact moved without moving a result."));
        return blocks;
    }

    private Block table(
            String caption,
            List<DistrictChange> all,
            List<String> header,
            Function<DistrictChange, List<Cell>> cells,
            String none) {
        List<List<Cell>> rows = new ArrayList<>();
        for (DistrictChange change : all.stream().filter(choice::shows).toList()) {
            List<Cell> row = new ArrayList<>(
                    List.of(link(change), Cell.of(change.district().digits())));
            row.addAll(cells.apply(change));
            rows.add(row);
        }
        List<String> headings = new ArrayList<>(List.of(around.said("District"), "Code"));
        headings.addAll(header);
        return new Block.Table(
                caption + ": " + rows.size() + " of " + all.size(),
                headings,
                rows,
                around.said(
                        all.isEmpty()
                                ? none
                                : "Of " + TextLines.counted(all.size(), "district", "districts")
                                        + " none fits what is asked for."));
    }

    /** To the later run where it is saved and has the district, else to the earlier one. */
    private Cell link(DistrictChange change) {
        Optional<RunHeader> later = Optional.of(changes.after())
                .filter(run -> run.number() > 0 && change.after().isPresent());
        String name = change.name().isBlank() ? change.district().digits() : change.name();
        return Cell.link(Addresses.district(later.orElse(changes.before()).number(), change.district()), name);
    }

    /** The whole answer as a file. */
    Block.Card download(String address, List<Block.Hidden> asked) {
        return new Block.Card(
                "Take it along",
                List.of(
                        new Block.Text(around.said("A CSV file with every district of either, the unchanged ones too,"
                                + " whichever are listed here: what the command prints with --format csv. The audit trail"
                                + " names who took it.")),
                        new Block.ButtonForm("Take the CSV file", address, asked, "")));
    }
}
