package org.determinations.ingest.row;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.ingest.cell.Cells;
import org.determinations.ingest.cell.DistrictCells;
import org.determinations.issue.IssueCode;
import org.determinations.model.DiscrepancyDecision;
import org.determinations.model.DistrictCode;
import org.determinations.model.fact.DiscrepancyAnswer;
import org.determinations.model.fact.DiscrepancyFact;
import org.determinations.model.fact.DiscrepancyReport;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FileFields;
import org.determinations.model.jurisdiction.CodeForm;

/** Rows of MCAS discrepancies: one fact a row. A decided one has its person, day and reason; a pending one has none yet. */
final class DiscrepancyRows implements RowParser {

    @Override
    public List<Fact> parse(Row row) {
        Cells cells = row.cells();
        Optional<String> id = cells.needed(FileFields.DISCREPANCY_ID);
        Optional<DistrictCode> code = DistrictCells.code(cells);
        String school = code.map(district -> school(cells, district)).orElse("");
        Optional<LocalDateTime> reportedAt =
                cells.needed(FileFields.REPORTED_AT).flatMap(text -> cells.clockTime(FileFields.REPORTED_AT));
        Optional<DiscrepancyDecision> decision = decision(cells);
        Optional<LocalDate> decidedOn = cells.neededDate(FileFields.DECIDED_ON);
        decision.filter(d -> d != DiscrepancyDecision.PENDING).ifPresent(d -> signed(cells));
        if (id.isEmpty() || code.isEmpty() || reportedAt.isEmpty() || decision.isEmpty()) {
            return List.of();
        }
        return List.of(new DiscrepancyFact(
                id.get(),
                code.get(),
                new DiscrepancyReport(
                        school, cells.text(FileFields.KIND), cells.text(FileFields.SUBJECT), reportedAt.get()),
                new DiscrepancyAnswer(
                        decision.get(), cells.text(FileFields.DECIDED_BY), decidedOn, cells.text(FileFields.REASON)),
                cells.source()));
    }

    private static Optional<DiscrepancyDecision> decision(Cells cells) {
        Optional<String> text = cells.needed(FileFields.DECISION);
        Optional<DiscrepancyDecision> known = text.flatMap(t -> Arrays.stream(DiscrepancyDecision.values())
                .filter(d -> d.name().equals(t))
                .findFirst());
        if (text.isPresent() && known.isEmpty()) {
            String allowed =
                    Arrays.stream(DiscrepancyDecision.values()).map(Enum::name).collect(Collectors.joining(", "));
            cells.issue(IssueCode.UNKNOWN_VALUE, FileFields.DECISION, "the decision is not known", allowed);
        }
        return known;
    }

    private static void signed(Cells cells) {
        for (String field : List.of(FileFields.DECIDED_BY, FileFields.DECIDED_ON, FileFields.REASON)) {
            if (cells.text(field).isBlank()) {
                cells.issue(
                        IssueCode.DECISION_INCOMPLETE,
                        field,
                        "the decision lacks its " + field,
                        "who decided, on which day and why; all blank only while PENDING");
            }
        }
    }

    /** The school's code; empty for the whole district. */
    private static String school(Cells cells, DistrictCode district) {
        String text = cells.text(FileFields.SCHOOL_CODE);
        CodeForm codes = cells.context().codes();
        if (!text.isEmpty() && !codes.isSchoolOf(text, district)) {
            cells.issue(
                    IssueCode.UNKNOWN_VALUE,
                    FileFields.SCHOOL_CODE,
                    "the code is not one of a school of the district",
                    codes.words().school() + " that begin with " + codes.start(district) + ", or blank");
        }
        return text;
    }
}
