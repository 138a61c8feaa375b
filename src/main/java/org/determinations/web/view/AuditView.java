package org.determinations.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.determinations.report.trail.TrailListing;
import org.determinations.web.page.Block;
import org.determinations.web.page.Cell;
import org.determinations.web.page.DeskPage;

/** Who did, saw and downloaded what, newest first. */
public final class AuditView {
    /** The form that asks. */
    public static final String WHICH = "which";

    private AuditView() {}

    /** @param typed what was asked for */
    public static DeskPage page(Around around, TrailListing listing, Map<String, String> typed, Tried tried) {
        List<Block> main = new ArrayList<>();
        tried.refusal()
                .ifPresent(refusal -> main.add(new Block.Errors(
                        "This cannot be asked, so everything is shown",
                        refusal.issues().stream().map(issue -> issue.line()).toList())));
        main.add(which(around, typed));
        main.add(new Block.Table(
                "Newest " + listing.heading(),
                List.of("When (UTC)", "Who", "What", "Details"),
                listing.rows().stream()
                        .map(row ->
                                TrailListing.cells(row).stream().map(Cell::of).toList())
                        .toList(),
                listing.none()));
        return new DeskPage(
                around.shell("Audit", Around.AUDIT, List.of("determinations audit list", "determinations runs verify")),
                "Acts as the audit trail has them, and pages that were shown: each once for a person and an hour. The command shows"
                        + " all of it; runs verify says whether the trail is whole.",
                main,
                List.of());
    }

    private static Block which(Around around, Map<String, String> typed) {
        return new Block.ActForm(
                "Which of it",
                WHICH,
                true,
                Around.AUDIT,
                List.of(),
                List.of(
                                Block.Field.text("person", "Person", "", false),
                                Block.Field.of(
                                        "kind",
                                        "Done or seen",
                                        "",
                                        List.of(
                                                new Block.Choice("", "both"),
                                                new Block.Choice("act", "done, downloads among it"),
                                                new Block.Choice("view", "pages seen"))),
                                Block.Field.text("run", "Run", "", false),
                                Block.Field.text("district", around.said("District by its whole code"), "", false),
                                Block.Field.day("from", "From", "", false),
                                Block.Field.day("to", "Up to", "", false))
                        .stream()
                        .map(input -> input.with(typed.getOrDefault(input.name(), "")))
                        .toList(),
                "",
                "Show");
    }
}
