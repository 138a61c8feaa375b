package org.determinations.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.determinations.ingest.cell.Characters;
import org.determinations.ingest.cell.ColumnGroups;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.cell.ResolvedColumn;
import org.determinations.ingest.file.CsvRows;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.ingest.row.StudentCodes;
import org.determinations.issue.Issue;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.StudentFields;
import org.determinations.model.student.DisabilityStatus;
import org.determinations.model.student.Placement;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.model.student.StudentCell;

/**
 * Student records counted as one would by hand: one thread, one row after the other through the reader of every file, every cell a
 * text, every rule where it applies. What the counter of bytes has to agree with.
 */
final class RecordsOneByOne {
    private static final List<String> LISTED = List.of(
            StudentCodes.RACE,
            StudentCodes.ENROLMENT,
            StudentCodes.GRADE,
            StudentCodes.INCOME,
            StudentCodes.EARLY_PLACEMENT,
            StudentCodes.PLACEMENT,
            StudentCodes.DISABILITY);

    private final RecognisedFile file;
    private final ReadContext context;
    private final Map<String, ResolvedColumn> columns;
    private final Map<String, Long> counts = new TreeMap<>();
    private final Map<String, List<Object>> unlisted = new LinkedHashMap<>();
    private final Map<RecordProblem, List<Integer>> problems = new TreeMap<>();
    private final TreeSet<String> incomplete = new TreeSet<>();
    private int accepted;
    private int rejected;
    private int notCounted;

    private RecordsOneByOne(RecognisedFile file, ReadContext context) {
        this.file = file;
        this.context = context;
        this.columns = ColumnGroups.of(file.columns()).common().byField();
    }

    /** Everything that there is to say of a file, in words that can be compared. */
    static List<String> told(RecognisedFile file, ReadContext context) throws IOException {
        RecordsOneByOne reading = new RecordsOneByOne(file, context);
        try (CsvRows rows = CsvRows.open(file.path())) {
            while (rows.advance()) {
                if (rows.row() > file.headerRow()) {
                    reading.record(rows);
                }
            }
        }
        return reading.told();
    }

    /** The same of what was counted. */
    static List<String> told(CountedRecords counted) {
        Map<String, Long> counts = new TreeMap<>();
        List<String> incomplete = new ArrayList<>();
        counted.counts().forEach(count -> {
            String where = count.schoolYear() + " " + count.district() + " ";
            if (count.unreadableColumns().isEmpty()) {
                counts.merge(
                        where + count.cell(), (long) count.students().value().orElseThrow(), Long::sum);
            } else {
                incomplete.add(where);
            }
        });
        List<String> said = new ArrayList<>();
        for (Issue issue : counted.issues()) {
            said.add(issue.code() + " row " + issue.where().row() + " " + issue.wrong() + ": " + issue.found());
        }
        return List.of(
                counts.toString(), incomplete.toString(), counted.totals().toString(), String.join("\n", said));
    }

    private List<String> told() {
        List<String> said = new ArrayList<>();
        file.notes()
                .forEach(issue -> said.add(
                        issue.code() + " row " + issue.where().row() + " " + issue.wrong() + ": " + issue.found()));
        new TreeMap<>(unlisted)
                .forEach((key, seen) -> said.add("CODE_NOT_LISTED row " + seen.get(0)
                        + " a code is not in the list of " + seen.get(3) + " for " + seen.get(4)
                        + ", so the records are not counted and the measures of their districts are refused: "
                        + seen.get(5)
                        + " in "
                        + rows((int) seen.get(1)) + " of " + districts((TreeSet<?>) seen.get(2))
                        + ((int) seen.get(1) == 1 ? "" : ", this one the first")));
        problems.forEach((problem, rows) -> said.add(problem.code() + " row " + rows.get(0) + " " + problem.words()
                + ": " + rows(rows.size()) + (rows.size() == 1 ? "" : ", this one the first")));
        FileTotals totals = new FileTotals(accepted, rejected, notCounted, 0);
        return List.of(
                counts.toString(), new ArrayList<>(incomplete).toString(), totals.toString(), String.join("\n", said));
    }

    private static String rows(int number) {
        return String.format(java.util.Locale.ROOT, "%,d %s", number, number == 1 ? "row" : "rows");
    }

    private static String districts(TreeSet<?> of) {
        return of.size() + (of.size() == 1 ? " district" : " districts");
    }

    private void record(CsvRows row) {
        if (row.width() != file.width()) {
            ragged(row);
            return;
        }
        if (columns.values().stream().anyMatch(c -> !Characters.arePlain(row.cell(c.position())))) {
            problem(row, RecordProblem.CHARACTERS);
        }
        Optional<SchoolYear> year =
                context.years().parse(cell(row, StudentFields.SCHOOL_YEAR)).filter(context.span()::holds);
        Optional<DistrictCode> district = context.codes().parse(cell(row, "district_code"));
        if (year.isEmpty() || district.isEmpty()) {
            problem(row, year.isEmpty() ? RecordProblem.SCHOOL_YEAR : RecordProblem.DISTRICT);
            rejected++;
            return;
        }
        YearCodes codes = new YearCodes(year.get(), context.codeLists());
        String enrolment = cell(row, StudentCodes.ENROLMENT);
        if (codes.names(StudentCodes.ENROLMENT, enrolment) && !codes.counts(enrolment)) {
            notCounted++;
        } else if (isListed(row, codes, district.get())) {
            accepted++;
            count(row, codes, year.get() + " " + district.get() + " ");
        } else {
            incomplete.add(year.get() + " " + district.get() + " ");
            rejected++;
        }
    }

    private void ragged(CsvRows row) {
        Optional<SchoolYear> year = context.years().parse(cell(row, StudentFields.SCHOOL_YEAR));
        Optional<DistrictCode> district = context.codes().parseWhole(cell(row, "district_code"));
        if (year.isPresent() && district.isPresent()) {
            incomplete.add(year.get() + " " + district.get() + " ");
        }
        problem(row, RecordProblem.RAGGED);
        rejected++;
    }

    private boolean isListed(CsvRows row, YearCodes codes, DistrictCode district) {
        boolean all = true;
        for (String element : LISTED) {
            String code = cell(row, element);
            boolean mayBeBlank = LISTED.indexOf(element) >= LISTED.indexOf(StudentCodes.EARLY_PLACEMENT);
            if (!codes.names(element, code) && !(code.isEmpty() && mayBeBlank)) {
                unlisted(row.row(), element, codes.schoolYear().text(), code, district);
                all = false;
            }
        }
        return all;
    }

    private void unlisted(int row, String element, String year, String code, DistrictCode district) {
        String shown = code.isEmpty()
                ? "a blank"
                : code.matches("[0-9]{1,2}|[A-Z]{2}")
                        ? "\"" + code + "\""
                        : "a value of " + code.length() + " characters";
        String own = element + year + shown;
        boolean further = !unlisted.containsKey(own) && unlisted.size() >= 50;
        String words = further ? "further codes" : shown;
        List<Object> seen = unlisted.computeIfAbsent(
                element + year + words,
                key -> new ArrayList<>(List.of(row, 0, new TreeSet<DistrictCode>(), element, year, words)));
        seen.set(1, (int) seen.get(1) + 1);
        @SuppressWarnings("unchecked")
        TreeSet<DistrictCode> districts = (TreeSet<DistrictCode>) seen.get(2);
        districts.add(district);
    }

    private void count(CsvRows row, YearCodes codes, String where) {
        String grade = cell(row, StudentCodes.GRADE);
        String placement = cell(row, StudentCodes.PLACEMENT);
        String early = cell(row, StudentCodes.EARLY_PLACEMENT);
        String disability = cell(row, StudentCodes.DISABILITY);
        if (codes.isOfOtherList(grade, placement, early)) {
            problem(row, RecordProblem.OTHER_LIST);
        }
        Optional<Placement> special = codes.special(grade, placement, early, disability);
        DisabilityStatus status =
                special.isPresent() ? DisabilityStatus.WITH_DISABILITY : DisabilityStatus.WITHOUT_DISABILITY;
        StudentCell cell = StudentCell.of(
                codes.race(cell(row, StudentCodes.RACE)),
                codes.income(cell(row, StudentCodes.INCOME)),
                status,
                special.orElse(Placement.NONE));
        counts.merge(where + cell, 1L, Long::sum);
        StudentCell inGrades = StudentCell.of(RaceEthnicity.ALL, cell.income(), status, Placement.ALL)
                .inGrades(codes.group(StudentCodes.GRADE, grade));
        counts.merge(where + inGrades, 1L, Long::sum);
        String kind = codes.group(StudentCodes.DISABILITY, disability);
        if (special.isPresent() && !kind.isEmpty()) {
            counts.merge(where + cell.ofDisability(kind), 1L, Long::sum);
        }
    }

    private void problem(CsvRows row, RecordProblem problem) {
        problems.computeIfAbsent(problem, p -> new ArrayList<>()).add(row.row());
    }

    private String cell(CsvRows row, String field) {
        ResolvedColumn column = columns.get(field);
        if (column == null || column.position() >= row.width()) {
            return "";
        }
        return row.width() == file.width()
                ? Characters.plain(row.cell(column.position()))
                : row.cell(column.position());
    }
}
