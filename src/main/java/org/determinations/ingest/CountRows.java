package org.determinations.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.determinations.issue.IssueCode;
import org.determinations.model.CodeList;
import org.determinations.model.DisabilityStatus;
import org.determinations.model.DistrictCode;
import org.determinations.model.Fact;
import org.determinations.model.IncomeGroup;
import org.determinations.model.Missing;
import org.determinations.model.Placement;
import org.determinations.model.RaceEthnicity;
import org.determinations.model.Reported;
import org.determinations.model.SchoolYear;
import org.determinations.model.StudentCell;
import org.determinations.model.StudentCount;
import org.determinations.model.StudentFields;

/** Rows of student counts: one fact a row. A group spelt another way than listed rejects the row; it is no group of its own. */
final class CountRows implements RowParser {
    private static final String ALL = "ALL";
    private static final String UNKNOWN = "UNKNOWN";
    private static final String RACES = String.join(
            ", ", Arrays.stream(RaceEthnicity.values()).map(RaceEthnicity::name).toList());
    private static final Pattern WITHHELD = Pattern.compile("\\*|S|n?<[0-9]+");

    @Override
    public List<Fact> parse(Row row) {
        Cells cells = row.cells();
        Optional<SchoolYear> schoolYear = schoolYear(cells);
        Optional<DistrictCode> code = DistrictCells.code(cells);
        Optional<RaceEthnicity> race = race(cells);
        Optional<IncomeGroup> income = income(cells);
        Optional<DisabilityStatus> disability = disability(cells);
        Optional<Placement> placement = schoolYear.flatMap(y -> placement(row, y, disability));
        Optional<Reported<Integer>> students = students(cells);
        if (schoolYear.isEmpty()
                || code.isEmpty()
                || race.isEmpty()
                || income.isEmpty()
                || disability.isEmpty()
                || placement.isEmpty()
                || students.isEmpty()) {
            return List.of();
        }
        StudentCell cell = new StudentCell(
                race.get(),
                income.get(),
                disability.get(),
                placement.get(),
                cells.text(StudentFields.GRADE_SPAN),
                cells.text(StudentFields.DISABILITY_CATEGORY));
        return List.of(new StudentCount(
                schoolYear.get(),
                code.get(),
                cell,
                cells.text(StudentFields.PLACEMENT),
                students.get(),
                cells.source()));
    }

    private static Optional<SchoolYear> schoolYear(Cells cells) {
        Optional<String> text = cells.needed(StudentFields.SCHOOL_YEAR);
        Optional<SchoolYear> schoolYear = text.flatMap(SchoolYear::parse);
        if (text.isPresent() && schoolYear.isEmpty()) {
            cells.issue(
                    IssueCode.NOT_A_SCHOOL_YEAR,
                    StudentFields.SCHOOL_YEAR,
                    "the cell holds no school year",
                    "a school year such as 2011-12");
        }
        return schoolYear;
    }

    private static Optional<RaceEthnicity> race(Cells cells) {
        Optional<String> text = cells.needed(StudentFields.RACE_ETHNICITY);
        Optional<RaceEthnicity> race = text.flatMap(t -> Arrays.stream(RaceEthnicity.values())
                .filter(r -> r.name().equals(t))
                .findFirst());
        if (text.isPresent() && race.isEmpty()) {
            cells.issue(IssueCode.UNKNOWN_VALUE, StudentFields.RACE_ETHNICITY, "the racial group is not known", RACES);
        }
        return race;
    }

    private static Optional<IncomeGroup> income(Cells cells) {
        Optional<String> text = cells.needed(StudentFields.LOW_INCOME);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (text.get()) {
            case "Yes" -> Optional.of(IncomeGroup.LOW_INCOME);
            case "No" -> Optional.of(IncomeGroup.NOT_LOW_INCOME);
            case UNKNOWN -> Optional.of(IncomeGroup.UNKNOWN);
            case ALL -> Optional.of(IncomeGroup.ALL);
            default -> {
                cells.issue(
                        IssueCode.UNKNOWN_VALUE,
                        StudentFields.LOW_INCOME,
                        "the income group is not known",
                        "Yes, No, UNKNOWN, ALL");
                yield Optional.empty();
            }
        };
    }

    private static Optional<DisabilityStatus> disability(Cells cells) {
        Optional<String> text = cells.needed(StudentFields.DISABILITY_STATUS);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (text.get()) {
            case "Yes" -> Optional.of(DisabilityStatus.WITH_DISABILITY);
            case "No" -> Optional.of(DisabilityStatus.WITHOUT_DISABILITY);
            case ALL -> Optional.of(DisabilityStatus.ALL);
            default -> {
                cells.issue(
                        IssueCode.UNKNOWN_VALUE,
                        StudentFields.DISABILITY_STATUS,
                        "the disability status is not known",
                        "Yes, No, ALL");
                yield Optional.empty();
            }
        };
    }

    /** A blank is a student without placement; for students of any status it is a total. */
    private static Optional<Placement> placement(
            Row row, SchoolYear schoolYear, Optional<DisabilityStatus> disability) {
        Cells cells = row.cells();
        String text = cells.text(StudentFields.PLACEMENT);
        if (text.equals(ALL) || text.isEmpty() && disability.equals(Optional.of(DisabilityStatus.ALL))) {
            return Optional.of(Placement.ALL);
        }
        if (text.isEmpty()) {
            return Optional.of(Placement.NONE);
        }
        CodeList list = row.context().codeLists().of(StudentCodes.PLACEMENT);
        Optional<Placement> placement = list.find(text, schoolYear).flatMap(e -> StudentCodes.placement(e.group()));
        if (placement.isEmpty()) {
            cells.issue(
                    IssueCode.UNKNOWN_VALUE,
                    StudentFields.PLACEMENT,
                    String.format(Locale.ROOT, "the placement is not in the list of %s", schoolYear),
                    String.join(", ", list.codes(schoolYear)) + ", ALL, or blank");
        }
        return placement;
    }

    private static Optional<Reported<Integer>> students(Cells cells) {
        String text = cells.text(StudentFields.STUDENTS);
        if (text.isBlank()) {
            return Optional.of(Reported.absent(Missing.BLANK, ""));
        }
        if (WITHHELD.matcher(text).matches()) {
            return Optional.of(Reported.absent(Missing.SUPPRESSED, text));
        }
        return NumberCells.count(cells, StudentFields.STUDENTS, text, ", or *, S, <10 or blank for a withheld count")
                .map(Reported::of);
    }
}
