package org.determinations.ingest.row;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.ingest.cell.Cells;
import org.determinations.ingest.cell.DistrictCells;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Quote;
import org.determinations.model.CategoryCode;
import org.determinations.model.DateSpan;
import org.determinations.model.DecisionKind;
import org.determinations.model.DistrictCode;
import org.determinations.model.decision.DeskDecisions;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FileFields;

/**
 * Rows of compliance decisions: one fact a row, none where a person has not decided yet. Which categories exist is not known
 * here; how a code is written is: in capitals, whatever a person typed.
 */
final class DecisionRows implements RowParser {
    /** What a template leaves to the person; a row in which none of it is filled in is an open one. */
    private static final List<String> DECIDED = List.of(
            FileFields.DECISION,
            FileFields.DETERMINATION_CATEGORY,
            FileFields.DECIDED_BY,
            FileFields.DECIDED_ON,
            FileFields.REASON);

    @Override
    public List<Fact> parse(Row row) {
        Cells cells = row.cells();
        if (cells.allBlank(DECIDED)) {
            return List.of();
        }
        Optional<DistrictCode> code = DistrictCells.code(cells);
        Optional<DecisionKind> kind = kind(cells);
        Optional<CategoryCode> determinationCategory = kind.flatMap(k -> determinationCategory(cells, k));
        String person = signed(cells, FileFields.DECIDED_BY, "the name of the person who decided");
        signed(cells, FileFields.DECIDED_ON, "the day of the decision");
        String reason = signed(cells, FileFields.REASON, "the reason in the person's words");
        Optional<LocalDate> decidedOn = decidedOn(cells);
        if (code.isEmpty() || kind.isEmpty() || decidedOn.isEmpty()) {
            return List.of();
        }
        return List.of(new DecisionFact(
                code.get(),
                kind.get(),
                determinationCategory,
                person,
                decidedOn.get(),
                reason,
                cells.text(FileFields.EVIDENCE),
                cells.source()));
    }

    /** A decision of the desk is dated by the program, in whatever year somebody decides about the cycle; a typed day may be mistyped. */
    private static Optional<LocalDate> decidedOn(Cells cells) {
        return DeskDecisions.isIn(cells.source().row().file())
                ? DateSpan.parse(cells.text(FileFields.DECIDED_ON))
                : cells.typedDate(FileFields.DECIDED_ON);
    }

    private static Optional<DecisionKind> kind(Cells cells) {
        Optional<String> text = cells.needed(FileFields.DECISION);
        Optional<DecisionKind> known = Arrays.stream(DecisionKind.values())
                .filter(k -> k.name().equals(cells.capitals(FileFields.DECISION)))
                .findFirst();
        if (text.isPresent() && known.isEmpty()) {
            String allowed =
                    Arrays.stream(DecisionKind.values()).map(Enum::name).collect(Collectors.joining(", "));
            cells.issue(IssueCode.UNKNOWN_VALUE, FileFields.DECISION, "the decision is not known", allowed);
        }
        return known;
    }

    private static Optional<CategoryCode> determinationCategory(Cells cells, DecisionKind kind) {
        String text = cells.capitals(FileFields.DETERMINATION_CATEGORY);
        if (kind == DecisionKind.KEEP) {
            if (!text.isEmpty()) {
                cells.issue(
                        IssueCode.UNKNOWN_VALUE,
                        FileFields.DETERMINATION_CATEGORY,
                        "KEEP names a category, although that of the data stays",
                        "blank for KEEP");
            }
            return Optional.empty();
        }
        Optional<String> needed = cells.needed(FileFields.DETERMINATION_CATEGORY);
        if (needed.isPresent() && !text.equals(text.strip())) {
            cells.issue(
                    IssueCode.UNKNOWN_VALUE,
                    FileFields.DETERMINATION_CATEGORY,
                    "the category has blanks around its code",
                    "the code alone: " + Quote.of(text.strip()));
            return Optional.empty();
        }
        return needed.map(typed -> new CategoryCode(text));
    }

    private static String signed(Cells cells, String field, String what) {
        String text = cells.text(field);
        if (text.isBlank()) {
            cells.issue(IssueCode.DECISION_INCOMPLETE, field, "the decision lacks its " + field, what);
        }
        return text;
    }
}
