package org.determinations.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import org.determinations.ingest.cell.Characters;
import org.determinations.ingest.cell.ColumnGroups;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.cell.ResolvedColumn;
import org.determinations.ingest.file.CsvRows;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.ingest.row.StudentCodes;
import org.determinations.issue.Issue;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.DistrictCode;
import org.determinations.model.Reported;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.FileFields;
import org.determinations.model.fact.StudentCount;
import org.determinations.model.fact.StudentFields;
import org.determinations.model.student.DisabilityStatus;
import org.determinations.model.student.IncomeGroup;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.model.student.StudentCell;

/**
 * Counts a file of student records while it is read. A record is looked at and let go: the memory needed grows with districts
 * and codes, never with rows, and no value of a record leaves this class but the codes that a list should have named.
 */
public final class RecordCounter {
    private static final int ROWS_BETWEEN_WORDS = 4096;
    private static final StudentCell EVERYONE =
            StudentCell.of(RaceEthnicity.ALL, IncomeGroup.ALL, DisabilityStatus.ALL, Placement.ALL);

    private final RecognisedFile file;
    private final ReadContext context;
    private final RecordIssues problems;
    private final Map<String, Optional<YearCodes>> years = new HashMap<>();
    private final Map<String, Optional<DistrictCode>> districts = new HashMap<>();
    private final Map<SchoolYear, Map<DistrictCode, DistrictTally>> tallies = new TreeMap<>();
    private final Map<SchoolYear, Set<DistrictCode>> incomplete = new TreeMap<>();
    private final int[] positions;
    private int accepted;
    private int rejected;
    private int notCounted;

    /** The columns that are looked at. */
    private enum Look {
        YEAR(StudentFields.SCHOOL_YEAR, ""),
        DISTRICT(FileFields.DISTRICT_CODE, ""),
        RACE(StudentFields.RACE_CODE, StudentCodes.RACE),
        ENROLMENT(StudentFields.ENROLMENT_CODE, StudentCodes.ENROLMENT),
        GRADE(StudentFields.GRADE_CODE, StudentCodes.GRADE),
        INCOME(StudentFields.INCOME_CODE, StudentCodes.INCOME),
        EARLY(StudentFields.EARLY_PLACEMENT_CODE, StudentCodes.EARLY_PLACEMENT),
        PLACEMENT(StudentFields.PLACEMENT_CODE, StudentCodes.PLACEMENT),
        DISABILITY(StudentFields.DISABILITY_CODE, StudentCodes.DISABILITY);

        private static final List<Look> CODES = List.of(values()).subList(2, values().length);

        private final String field;
        private final String element;

        Look(String field, String element) {
            this.field = field;
            this.element = element;
        }

        /** A student without special education has no code there. */
        private boolean mayBeBlank() {
            return compareTo(EARLY) >= 0;
        }
    }

    private RecordCounter(RecognisedFile file, ReadContext context) {
        this.file = file;
        this.context = context;
        this.problems = new RecordIssues(file.name(), context.jurisdiction());
        Map<String, ResolvedColumn> columns =
                ColumnGroups.of(file.columns()).common().byField();
        this.positions = new int[Look.values().length];
        for (Look look : Look.values()) {
            positions[look.ordinal()] = Optional.ofNullable(columns.get(look.field))
                    .map(ResolvedColumn::position)
                    .orElse(-1);
        }
    }

    /**
     * Counts a whole file; refused with IN-028 when it can no longer be read.
     *
     * @param bytesRead is told now and then how many bytes are behind, and at the end that all are
     */
    public static CountedRecords count(RecognisedFile file, ReadContext context, LongConsumer bytesRead) {
        RecordCounter counter = new RecordCounter(file, context);
        try (CsvRows rows = CsvRows.open(file.path())) {
            while (rows.advance()) {
                if (rows.row() > file.headerRow()) {
                    counter.record(rows);
                }
                if (rows.row() % ROWS_BETWEEN_WORDS == 0) {
                    bytesRead.accept(rows.bytesRead());
                }
            }
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.Kind.INPUT,
                    FileRecogniser.unreadable(file.name(), e.getClass().getSimpleName()));
        }
        bytesRead.accept(file.bytes());
        return counter.counted();
    }

    private void record(CsvRows row) {
        if (row.width() != file.width()) {
            ragged(row);
            return;
        }
        if (looksOtherwise(row)) {
            problems.problem(row.row(), RecordIssues.Problem.CHARACTERS);
        }
        Optional<YearCodes> codes = years.computeIfAbsent(
                cell(row, Look.YEAR),
                text -> context.years()
                        .parse(text)
                        .filter(context.span()::holds)
                        .map(y -> new YearCodes(y, context.codeLists())));
        Optional<DistrictCode> district = districts.computeIfAbsent(cell(row, Look.DISTRICT), context.codes()::parse);
        if (codes.isEmpty()) {
            years.remove(cell(row, Look.YEAR));
            reject(row, RecordIssues.Problem.SCHOOL_YEAR);
        } else if (district.isEmpty()) {
            districts.remove(cell(row, Look.DISTRICT));
            reject(row, RecordIssues.Problem.DISTRICT);
        } else if (isGone(row, codes.get())) {
            notCounted++;
        } else if (listed(row, codes.get(), district.get())) {
            add(row, codes.get(), district.get());
        } else {
            lacks(codes.get().schoolYear(), district.get());
            rejected++;
        }
    }

    /** Cells may have moved, so only a complete code is trusted to say whose counts the record is missing from. */
    private void ragged(CsvRows row) {
        Optional<SchoolYear> schoolYear = context.years().parse(cellIfThere(row, Look.YEAR));
        Optional<DistrictCode> district = context.codes().parseWhole(cellIfThere(row, Look.DISTRICT));
        schoolYear.ifPresent(y -> district.ifPresent(d -> lacks(y, d)));
        reject(row, RecordIssues.Problem.RAGGED);
    }

    private void lacks(SchoolYear schoolYear, DistrictCode district) {
        incomplete.computeIfAbsent(schoolYear, y -> new TreeSet<>()).add(district);
    }

    /** Whether the record is of a student who no longer counts, whatever else it says. */
    private boolean isGone(CsvRows row, YearCodes codes) {
        String enrolment = cell(row, Look.ENROLMENT);
        return codes.names(Look.ENROLMENT.element, enrolment) && !codes.counts(enrolment);
    }

    private boolean listed(CsvRows row, YearCodes codes, DistrictCode district) {
        boolean listed = true;
        for (Look look : Look.CODES) {
            String code = cell(row, look);
            if (!codes.names(look.element, code) && !(code.isEmpty() && look.mayBeBlank())) {
                problems.unlisted(row.row(), look.element, code, codes, district);
                listed = false;
            }
        }
        return listed;
    }

    private void add(CsvRows row, YearCodes codes, DistrictCode district) {
        accepted++;
        String grade = cell(row, Look.GRADE);
        String placement = cell(row, Look.PLACEMENT);
        String early = cell(row, Look.EARLY);
        if (codes.isOfOtherList(grade, placement, early)) {
            problems.problem(row.row(), RecordIssues.Problem.OTHER_LIST);
        }
        tallies.computeIfAbsent(codes.schoolYear(), y -> new HashMap<>())
                .computeIfAbsent(district, d -> new DistrictTally(codes))
                .add(
                        codes.race(cell(row, Look.RACE)),
                        codes.income(cell(row, Look.INCOME)),
                        codes.special(grade, placement, early, cell(row, Look.DISABILITY)),
                        grade,
                        cell(row, Look.DISABILITY));
    }

    private String cell(CsvRows row, Look look) {
        int position = positions[look.ordinal()];
        return position < 0 ? "" : row.isAscii() ? row.cell(position) : Characters.plain(row.cell(position));
    }

    /** A record with characters that look like others, told once however many there are. */
    private boolean looksOtherwise(CsvRows row) {
        return !row.isAscii() && Arrays.stream(positions).anyMatch(p -> p >= 0 && !Characters.arePlain(row.cell(p)));
    }

    private String cellIfThere(CsvRows row, Look look) {
        int position = positions[look.ordinal()];
        return position < 0 || position >= row.width() ? "" : row.cell(position);
    }

    private void reject(CsvRows row, RecordIssues.Problem problem) {
        problems.problem(row.row(), problem);
        rejected++;
    }

    private CountedRecords counted() {
        FactSource source = new FactSource(SourceRef.ofFile(file.name()), Map.of());
        List<StudentCount> counts = new ArrayList<>();
        tallies.forEach((schoolYear, ofYear) -> new TreeMap<>(ofYear)
                .forEach((district, tally) -> tally.cells()
                        .forEach((cell, students) -> counts.add(
                                new StudentCount(schoolYear, district, cell, Reported.of(students), source)))));
        incomplete.forEach((schoolYear, ofYear) -> ofYear.forEach(district ->
                counts.add(StudentCount.unreadable(schoolYear, district, EVERYONE, StudentCount.EVERY_COUNT, source))));
        List<Issue> issues = new ArrayList<>(file.notes());
        issues.addAll(problems.list());
        return new CountedRecords(counts, new FileTotals(accepted, rejected, notCounted, 0), issues);
    }
}
