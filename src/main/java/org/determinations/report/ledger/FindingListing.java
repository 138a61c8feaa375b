package org.determinations.report.ledger;

import static org.determinations.report.form.JsonTypes.DAY;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.listOf;

import java.time.LocalDate;
import java.util.List;
import org.determinations.followthrough.FindingStanding;
import org.determinations.followthrough.Proofs;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.JsonForm;
import org.determinations.report.form.Listing;
import org.determinations.report.form.Page;
import org.determinations.report.form.Style;
import org.determinations.report.form.TextLines;
import org.determinations.report.form.TextPage;

/**
 * Some findings of the ledger on a day. One per question; immutable.
 *
 * @param asked what was asked for, in words; empty for every finding
 * @param all number of findings that the ledger has on that day
 */
public record FindingListing(LocalDate on, String asked, int all, List<FindingStanding> findings) implements Listing {
    public static final JsonForm<FindingListing> FORM = JsonForm.<FindingListing>document(
                    "finding-list/1",
                    "Findings of the ledger on a day. Output of findings list and findings overdue with --json.")
            .has("on", DAY, FindingListing::on)
            .has("asked", TEXT, FindingListing::asked)
            .says("What was asked for; empty for every finding.")
            .has("findings_of_the_ledger", WHOLE, FindingListing::all)
            .says("How many it has on that day.")
            .has(
                    "findings",
                    listOf(JsonForm.<FindingStanding>of().columns(FindingColumns.OF_A_FINDING)),
                    FindingListing::findings);

    public FindingListing {
        findings = List.copyOf(findings);
    }

    /** For a terminal. */
    @Override
    public String text(Style style) {
        Page page = TextPage.of(style);
        page.title("CONFIDENTIAL: findings of non-compliance on " + on);
        page.section(TextLines.counted(findings.size(), "finding", "findings") + " of " + all
                + (asked.isEmpty() ? "" : ": " + asked));
        if (findings.isEmpty()) {
            page.paragraph(
                    all == 0
                            ? "The ledger has no finding on that day."
                            : "The ledger has findings, and none of these.");
        } else {
            page.table(
                    List.of("finding", "district", "source", "notice", "due", "state", "evidence for"),
                    findings.stream().map(FindingListing::cells).toList());
        }
        return page.text();
    }

    private static List<String> cells(FindingStanding of) {
        return List.of(
                of.findingId()
                        + (of.statement().report().criterion().isEmpty()
                                ? ""
                                : " " + of.statement().report().criterion()),
                of.statement().district().and(of.statement().districtName()),
                of.statement().source().name(),
                of.statement().noticeOn().toString(),
                of.statement().dueOn() + (of.statement().days().dueOn().isPresent() ? " printed" : ""),
                of.state().word()
                        + (of.daysOverdue() > 0
                                ? ", " + TextLines.counted(Math.toIntExact(of.daysOverdue()), "day", "days")
                                : ""),
                Proofs.evidenceFor(of));
    }

    /** For a spreadsheet; a cell that it would take for a formula is neutralised. */
    @Override
    public String csv() {
        return DataTable.of(FindingColumns.OF_A_FINDING, findings).csv();
    }

    /** {@link #FORM} for programs. */
    @Override
    public String json() {
        return FORM.render(this);
    }
}
