package org.determinations.ingest.row;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.determinations.ingest.cell.Cells;
import org.determinations.ingest.cell.DistrictCells;
import org.determinations.issue.IssueCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FileFields;
import org.determinations.model.fact.SecondaryDecision;
import org.determinations.model.fact.StudentFields;

/**
 * Rows of decisions on the secondary analysis: one fact a row, each with its person, day and reason; none where a person has
 * not decided yet.
 */
final class SecondaryDecisionRows implements RowParser {
    private static final String CONFIRM = "CONFIRM";
    private static final String DECLINE = "DECLINE";
    private static final List<String> DECIDED =
            List.of(FileFields.DECISION, FileFields.DECIDED_BY, FileFields.DECIDED_ON, FileFields.REASON);

    @Override
    public List<Fact> parse(Row row) {
        Cells cells = row.cells();
        if (cells.allBlank(DECIDED)) {
            return List.of();
        }
        Optional<DistrictCode> code = DistrictCells.code(cells);
        Optional<MeasureQuestion> question = question(cells);
        Optional<Boolean> confirmed = confirmed(cells);
        String person = signed(cells, FileFields.DECIDED_BY, "the name of the person who decided");
        signed(cells, FileFields.DECIDED_ON, "the day of the decision");
        String reason = signed(cells, FileFields.REASON, "the reason in the person's words");
        Optional<LocalDate> decidedOn = cells.typedDate(FileFields.DECIDED_ON);
        if (code.isEmpty() || question.isEmpty() || confirmed.isEmpty() || decidedOn.isEmpty()) {
            return List.of();
        }
        return List.of(new SecondaryDecision(
                code.get(), question.get(), confirmed.get(), person, decidedOn.get(), reason, cells.source()));
    }

    private static Optional<MeasureQuestion> question(Cells cells) {
        Optional<String> text = cells.needed(StudentFields.QUESTION);
        Optional<MeasureQuestion> question = Arrays.stream(MeasureQuestion.values())
                .filter(q -> q.name().equals(cells.capitals(StudentFields.QUESTION)))
                .findFirst();
        if (text.isPresent() && question.isEmpty()) {
            cells.issue(IssueCode.UNKNOWN_VALUE, StudentFields.QUESTION, "the question is not known", "A, B");
        }
        return question;
    }

    private static Optional<Boolean> confirmed(Cells cells) {
        if (cells.needed(FileFields.DECISION).isEmpty()) {
            return Optional.empty();
        }
        String text = cells.capitals(FileFields.DECISION);
        if (!text.equals(CONFIRM) && !text.equals(DECLINE)) {
            cells.issue(
                    IssueCode.UNKNOWN_VALUE,
                    FileFields.DECISION,
                    "the decision is not known",
                    CONFIRM + ", " + DECLINE);
            return Optional.empty();
        }
        return Optional.of(text.equals(CONFIRM));
    }

    private static String signed(Cells cells, String field, String what) {
        String text = cells.text(field);
        if (text.isBlank()) {
            cells.issue(IssueCode.DECISION_INCOMPLETE, field, "the decision lacks its " + field, what);
        }
        return text;
    }
}
