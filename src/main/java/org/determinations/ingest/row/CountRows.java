package org.determinations.ingest.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.determinations.ingest.cell.Cells;
import org.determinations.ingest.cell.DistrictCells;
import org.determinations.issue.IssueCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.Reported;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FileFields;
import org.determinations.model.fact.StudentCount;
import org.determinations.model.fact.StudentFields;
import org.determinations.model.layout.CodeList;
import org.determinations.model.student.DisabilityStatus;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.model.student.StateCount;
import org.determinations.model.student.StudentCell;

/**
 * Rows of student counts: one fact a row. A group that is spelled with other case or blanks is read and said so; one that is not
 * known rejects the row. A rejected row of a known district leaves a count that cannot be read, so that the students it was
 * about are never taken for none.
 */
public final class CountRows implements RowParser {

    @Override
    public List<Fact> parse(Row row) {
        Optional<DistrictCode> code = DistrictCells.code(row.cells());
        List<Fact> facts = new ArrayList<>();
        for (Row part : parts(row)) {
            facts.addAll(parse(part, code));
        }
        return row.cells().issues().rejects() ? List.of() : facts;
    }

    /** The row through each group of columns of a wide layout; the row itself in a long one. */
    private static List<Row> parts(Row row) {
        List<Row> parts = row.groups().groups().values().stream()
                .map(columns -> new Row(row.cells().through(columns), row.groups(), row.context()))
                .toList();
        return parts.isEmpty() ? List.of(row) : parts;
    }

    private static List<Fact> parse(Row row, Optional<DistrictCode> code) {
        Cells cells = row.cells();
        Optional<SchoolYear> schoolYear = CountCells.schoolYear(cells, StudentFields.SCHOOL_YEAR);
        Optional<StudentCell> cell = cell(row, schoolYear);
        Optional<Reported<Integer>> students = CountCells.students(cells);
        if (cells.issues().rejects()) {
            return List.of();
        }
        return List.of(new StudentCount(
                schoolYear.orElseThrow(),
                code.orElseThrow(),
                cell.orElseThrow(),
                cells.text(StudentFields.PLACEMENT).strip(),
                students.orElseThrow(),
                cells.source()));
    }

    /** The counts of a row of the whole State; none that cannot be read, is withheld, or is not over all placements. */
    public static List<StateCount> ofState(Row row) {
        return parts(row).stream().flatMap(part -> ofStatePart(part).stream()).toList();
    }

    private static Optional<StateCount> ofStatePart(Row row) {
        Cells cells = row.cells();
        Optional<SchoolYear> schoolYear = CountCells.schoolYear(cells, StudentFields.SCHOOL_YEAR);
        Optional<StudentCell> cell = cell(row, schoolYear);
        Optional<Integer> students = CountCells.students(cells).flatMap(Reported::value);
        if (cells.issues().rejects() || students.isEmpty()) {
            return Optional.empty();
        }
        return cell.filter(c -> c.placement() == Placement.ALL)
                .map(c ->
                        new StateCount(schoolYear.orElseThrow(), c, students.get(), cells.at(StudentFields.STUDENTS)));
    }

    /** Which students the row is of; empty, with issues, when a cell that says so cannot be read. */
    private static Optional<StudentCell> cell(Row row, Optional<SchoolYear> schoolYear) {
        Cells cells = row.cells();
        Optional<RaceEthnicity> race = race(cells);
        Optional<IncomeGroup> income = income(cells);
        Optional<DisabilityStatus> disability = disability(cells);
        Optional<Placement> placement = schoolYear.flatMap(y -> placement(row, y, disability));
        Optional<String> span = CountCells.name(cells, StudentFields.GRADE_SPAN);
        Optional<String> kind = CountCells.name(cells, StudentFields.DISABILITY_CATEGORY);
        return cells.issues().rejects() || placement.isEmpty()
                ? Optional.empty()
                : Optional.of(new StudentCell(
                        race.orElseThrow(),
                        income.orElseThrow(),
                        disability.orElseThrow(),
                        placement.orElseThrow(),
                        span.orElseThrow(),
                        kind.orElseThrow()));
    }

    private static Optional<RaceEthnicity> race(Cells cells) {
        return word(
                cells,
                StudentFields.RACE_ETHNICITY,
                CountSpelling.race(cells),
                "the racial group is not known",
                CountSpelling.races());
    }

    private static Optional<IncomeGroup> income(Cells cells) {
        return word(
                cells,
                StudentFields.LOW_INCOME,
                CountSpelling.income(cells),
                "the income group is not known",
                CountSpelling.incomeWords());
    }

    private static Optional<DisabilityStatus> disability(Cells cells) {
        return word(
                cells,
                StudentFields.DISABILITY_STATUS,
                CountSpelling.disability(cells),
                "the disability status is not known",
                CountSpelling.statusWords());
    }

    private static <T> Optional<T> word(
            Cells cells, String field, Optional<CountSpelling.Read<T>> read, String wrong, String allowed) {
        if (read.isEmpty()) {
            cells.issue(IssueCode.UNKNOWN_VALUE, field, wrong, allowed + "; ALL, Total or blank for a total");
        }
        read.ifPresent(r -> spelled(cells, field, r.word()));
        return read.map(CountSpelling.Read::value);
    }

    /** Nothing is repaired silently. */
    private static void spelled(Cells cells, String field, String word) {
        if (!cells.text(field).equals(word)) {
            cells.issue(
                    IssueCode.SPELLING_READ,
                    field,
                    "the cell is read as " + (word.isEmpty() ? "blank" : word),
                    "",
                    "Nothing to do, if that is what is meant.");
        }
    }

    private static Optional<Placement> placement(
            Row row, SchoolYear schoolYear, Optional<DisabilityStatus> disability) {
        CodeList list = row.context().codeLists().of(StudentCodes.PLACEMENT);
        Optional<CountSpelling.Read<Placement>> read =
                CountSpelling.placement(row.cells(), schoolYear, disability, list);
        if (read.isEmpty()) {
            row.cells()
                    .issue(
                            IssueCode.UNKNOWN_VALUE,
                            StudentFields.PLACEMENT,
                            String.format(Locale.ROOT, "the placement is not in the list of %s", schoolYear),
                            String.join(", ", list.codes(schoolYear)) + ", ALL, or blank");
        }
        read.ifPresent(r -> spelled(row.cells(), StudentFields.PLACEMENT, r.word()));
        return read.map(CountSpelling.Read::value);
    }

    @Override
    public List<Fact> rejected(Row row, boolean ragged) {
        return parts(row).stream()
                .flatMap(part -> rejectedPart(part, ragged).stream())
                .distinct()
                .toList();
    }

    private static List<Fact> rejectedPart(Row row, boolean ragged) {
        Cells cells = row.cells();
        Optional<SchoolYear> schoolYear = row.context().years().parse(cells.text(StudentFields.SCHOOL_YEAR));
        Optional<DistrictCode> code = row.context().codes().parse(cells.text(FileFields.DISTRICT_CODE));
        if (schoolYear.isEmpty() || code.isEmpty()) {
            return List.of();
        }
        return List.of(
                ragged
                        ? StudentCount.unreadable(
                                schoolYear.get(),
                                code.get(),
                                StudentCell.of(RaceEthnicity.ALL, IncomeGroup.ALL, DisabilityStatus.ALL, Placement.ALL),
                                StudentCount.WHOLE_ROW,
                                cells.source())
                        : unreadable(row, schoolYear.get(), code.get()));
    }

    private static StudentCount unreadable(Row row, SchoolYear schoolYear, DistrictCode code) {
        Cells cells = row.cells();
        List<String> columns = new ArrayList<>();
        RaceEthnicity race = known(CountSpelling.race(cells), RaceEthnicity.ALL, StudentFields.RACE_ETHNICITY, columns);
        IncomeGroup income = known(CountSpelling.income(cells), IncomeGroup.ALL, StudentFields.LOW_INCOME, columns);
        DisabilityStatus status =
                known(CountSpelling.disability(cells), DisabilityStatus.ALL, StudentFields.DISABILITY_STATUS, columns);
        Placement placement = known(
                CountSpelling.placement(
                        cells,
                        schoolYear,
                        Optional.of(status),
                        row.context().codeLists().of(StudentCodes.PLACEMENT)),
                Placement.ALL,
                StudentFields.PLACEMENT,
                columns);
        String span = CountCells.nameOf(cells, StudentFields.GRADE_SPAN);
        String kind = CountCells.nameOf(cells, StudentFields.DISABILITY_CATEGORY);
        boolean named = CountCells.fits(span) && CountCells.fits(kind);
        StudentCell cell = StudentCell.of(race, income, status, placement);
        return StudentCount.unreadable(
                        schoolYear,
                        code,
                        named ? cell.inGrades(span).ofDisability(kind) : cell,
                        named ? String.join(" ", columns) : StudentCount.WHOLE_ROW,
                        cells.source())
                .coded(columns.isEmpty() ? cells.text(StudentFields.PLACEMENT).strip() : "");
    }

    private static <T> T known(
            Optional<CountSpelling.Read<T>> read, T otherwise, String column, List<String> unreadable) {
        if (read.isEmpty()) {
            unreadable.add(column);
        }
        return read.map(CountSpelling.Read::value).orElse(otherwise);
    }
}
