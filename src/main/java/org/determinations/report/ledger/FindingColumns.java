package org.determinations.report.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.determinations.followthrough.ChildCase;
import org.determinations.followthrough.FindingStanding;
import org.determinations.followthrough.FindingState;
import org.determinations.followthrough.Proofs;
import org.determinations.model.FindingSource;
import org.determinations.model.Worded;
import org.determinations.report.column.Column;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.ColumnType;
import org.determinations.report.column.Columns;
import org.determinations.report.column.Forms;
import org.determinations.report.form.Words;

/** The columns of a list of findings. Numbers of children's cases are counted there and not named. */
final class FindingColumns {
    static final Columns<FindingStanding> OF_A_FINDING = Columns.of(
                    Column.text(ColumnForm.file("finding_id"), "the finding", FindingStanding::findingId),
                    Column.of(
                            Forms.DISTRICT_CODE,
                            ColumnType.DISTRICT,
                            "the district",
                            of -> of.statement().district().digits()),
                    Column.text(
                            Forms.DISTRICT_NAME,
                            "as its review file has it",
                            of -> of.statement().districtName()),
                    Column.oneOf(
                            ColumnForm.file("source"),
                            Arrays.stream(FindingSource.values())
                                    .map(Enum::name)
                                    .toList(),
                            "where the finding comes from",
                            of -> of.statement().source().name()),
                    Column.text(
                            ColumnForm.file("criterion"),
                            "as printed; empty where the report has none",
                            of -> of.statement().report().criterion()),
                    Column.text(
                            ColumnForm.file("citation"),
                            "the rule of law, as recorded; empty while nobody did",
                            of -> of.concerns().citation()))
            .and(standing())
            .and(age())
            .and(correction());

    private FindingColumns() {}

    private static List<Column<FindingStanding>> standing() {
        return List.of(
                FindingFile.day(
                        "notice_on",
                        "day of the written notice",
                        of -> Optional.of(of.statement().noticeOn())),
                FindingFile.day(
                        "due_on",
                        "day by which it must be corrected: as printed, else one year after written notice",
                        of -> Optional.of(of.statement().dueOn())),
                yesNo(
                        "due_is_printed",
                        "whether the report prints that day",
                        of -> of.statement().days().dueOn().isPresent()),
                Column.oneOf(
                        ColumnForm.file("state"),
                        Worded.words(FindingState.class),
                        "how far it has come",
                        of -> of.state().word()));
    }

    private static List<Column<FindingStanding>> age() {
        return List.of(
                whole(
                        "days_overdue",
                        "days past its day; 0 up to that day and once it is corrected",
                        FindingStanding::daysOverdue),
                whole(
                        "age_in_days",
                        "days from written notice until it was corrected, or until now",
                        FindingStanding::ageInDays),
                whole("school_years", "school years in which it was uncorrected", FindingStanding::schoolYears),
                yesNo(
                        "continuing",
                        "whether it is overdue and was uncorrected in more than one school year",
                        FindingStanding::isContinuing),
                Column.text(
                        ColumnForm.file("evidence_for"),
                        "factor of non-compliance that it is evidence for; empty once it is corrected",
                        Proofs::evidenceFor),
                Column.text(
                        ColumnForm.file("found_before"),
                        "an earlier finding of the same district and criterion; empty when there is none",
                        of -> of.earlier().orElse("")));
    }

    private static List<Column<FindingStanding>> correction() {
        return List.of(
                whole(
                        "cases",
                        "children's cases that are recorded",
                        of -> of.concerns().cases().size()),
                whole(
                        "open_cases",
                        "of these the ones to be corrected",
                        of -> of.concerns().cases().stream()
                                .filter(ChildCase::isOpen)
                                .count()),
                yesNo(
                        "data_complete",
                        "whether the newest updated data are at 100 percent",
                        of -> of.data()
                                .filter(data -> data.shown().isComplete())
                                .isPresent()),
                FindingFile.day(
                        "corrected_on",
                        "day of the second proof, or that of its file; empty while it is uncorrected",
                        of -> of.correction().correctedOn()),
                FindingFile.day(
                        "closed_on",
                        "day on which its correction was verified; empty while it is not",
                        of -> of.correction().closedOn()),
                whole(
                        "late_actions",
                        "corrective actions that are past their day",
                        of -> of.concerns().actions().stream()
                                .filter(action -> action.isLate(of.on()))
                                .count()),
                Column.text(ColumnForm.file("next"), "who must act, and what about", Proofs::next));
    }

    private static Column<FindingStanding> whole(String name, String meaning, ToLongFunction<FindingStanding> value) {
        return Column.of(ColumnForm.file(name), ColumnType.WHOLE, meaning, of -> Long.toString(value.applyAsLong(of)));
    }

    private static Column<FindingStanding> yesNo(String name, String meaning, Predicate<FindingStanding> value) {
        return Column.of(ColumnForm.file(name), ColumnType.YES_NO, meaning, of -> Words.yesNo(value.test(of)));
    }
}
