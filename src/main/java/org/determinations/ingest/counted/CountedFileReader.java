package org.determinations.ingest.counted;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.determinations.ingest.CountedRecords;
import org.determinations.ingest.FileTotals;
import org.determinations.ingest.cell.ReadContext;
import org.determinations.ingest.file.CsvRows;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.ingest.file.RecognisedFile;
import org.determinations.issue.FaultWords;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
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
 * Reads a file of counted records. It is written by a program and read as strictly: a row that is not as it was written refuses the
 * whole file with IN-065, since nothing in it can be corrected by hand. The analyst has the records counted again.
 */
public final class CountedFileReader {
    private static final int PART = 10_000;
    private static final StudentCell EVERYONE =
            StudentCell.of(RaceEthnicity.ALL, IncomeGroup.ALL, DisabilityStatus.ALL, Placement.ALL);

    private final RecognisedFile file;
    private final ReadContext context;
    private final FactSource source;
    private final Consumer<List<StudentCount>> parts;
    private final Map<String, String> about = new LinkedHashMap<>();
    private final List<StudentCount> counts = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private CountedLine last = CountedLine.FILE;
    private int rows;

    private CountedFileReader(RecognisedFile file, ReadContext context, Consumer<List<StudentCount>> parts) {
        this.parts = parts;
        this.file = file;
        this.context = context;
        this.source = new FactSource(SourceRef.ofFile(file.name()), Map.of());
    }

    /**
     * The counts as if the records had just been counted; they are told to come from this file, issues from the records.
     *
     * @throws Refusal IN-065 when a row is not as the counting program writes it, the file was cut, or its codes were read with
     *     other lists than those of the run; IN-028 when it can no longer be read
     */
    public static CountedRecords read(RecognisedFile file, ReadContext context) {
        List<StudentCount> counts = new ArrayList<>();
        RecordFiles.Sum sum = read(file, context, counts::addAll);
        return new CountedRecords(counts, sum.totals(), sum.issues());
    }

    /** The same with the counts given some thousands at a time, before it is known whether the file is whole. */
    static RecordFiles.Sum read(RecognisedFile file, ReadContext context, Consumer<List<StudentCount>> parts) {
        CountedFileReader reader = new CountedFileReader(file, context, parts);
        reader.walk(false);
        return reader.sum();
    }

    /** What the file says of the records that were counted; reads its first rows alone. */
    public static CountedOrigin origin(RecognisedFile file, ReadContext context) {
        CountedFileReader reader = new CountedFileReader(file, context, counts -> {});
        reader.walk(true);
        return reader.origin();
    }

    private void walk(boolean aboutOnly) {
        try (CsvRows csv = CsvRows.open(file.path())) {
            for (Optional<CsvRows.CsvRow> row = csv.next(); row.isPresent(); row = csv.next()) {
                rows++;
                if (row.get().row() <= file.headerRow()) {
                    continue;
                }
                CountedLine kind = kind(row.get());
                if (aboutOnly && kind != CountedLine.FILE) {
                    return;
                }
                take(kind, row.get());
                last = kind;
                if (counts.size() >= PART) {
                    give();
                }
            }
        } catch (IOException e) {
            throw new Refusal(Refusal.Kind.INPUT, FileRecogniser.unreadable(file.name(), FaultWords.of(e)));
        }
    }

    private void give() {
        parts.accept(List.copyOf(counts));
        counts.clear();
    }

    private CountedLine kind(CsvRows.CsvRow row) {
        if (row.cells().size() != StudentFields.COUNTED_COLUMNS.size()) {
            throw refused(
                    row.row(),
                    row.cells().size() + " cells",
                    StudentFields.COUNTED_COLUMNS.size() + " cells in each row");
        }
        String text = text(row, StudentFields.ROW);
        for (CountedLine kind : CountedLine.values()) {
            if (kind.name().equals(text) && kind.compareTo(last) >= 0 && last != CountedLine.END) {
                return kind;
            }
        }
        throw refused(
                row.row(), "a row of " + text + " after one of " + last, "FILE, COUNT, INCOMPLETE, ISSUE, one END");
    }

    private void take(CountedLine kind, CsvRows.CsvRow row) {
        try {
            switch (kind) {
                case FILE -> about(row);
                case COUNT ->
                    counts.add(new StudentCount(
                            year(row),
                            district(row),
                            cell(row),
                            Reported.of(number(row, StudentFields.STUDENTS)),
                            source));
                case INCOMPLETE ->
                    counts.add(StudentCount.unreadable(
                            year(row), district(row), EVERYONE, StudentCount.EVERY_COUNT, source));
                case ISSUE -> issues.add(issue(row));
                case END -> end(row);
            }
        } catch (IllegalArgumentException unlike) {
            throw refused(row.row(), "a value that the counting program does not write", "rows as it wrote them");
        }
    }

    private void about(CsvRows.CsvRow row) {
        String name = text(row, StudentFields.NAME);
        if (!CountedLine.ABOUT_FILE.contains(name) || about.put(name, text(row, StudentFields.VALUE)) != null) {
            throw refused(row.row(), name, "once each: " + String.join(", ", CountedLine.ABOUT_FILE));
        }
    }

    private static StudentCell cell(CsvRows.CsvRow row) {
        return new StudentCell(
                RaceEthnicity.valueOf(text(row, StudentFields.RACE_ETHNICITY)),
                IncomeGroup.valueOf(text(row, StudentFields.LOW_INCOME)),
                DisabilityStatus.valueOf(text(row, StudentFields.DISABILITY_STATUS)),
                Placement.valueOf(text(row, StudentFields.PLACEMENT)),
                text(row, StudentFields.GRADE_SPAN),
                text(row, StudentFields.DISABILITY_CATEGORY));
    }

    private SchoolYear year(CsvRows.CsvRow row) {
        return context.years()
                .parse(text(row, StudentFields.SCHOOL_YEAR))
                .filter(context.span()::holds)
                .orElseThrow(IllegalArgumentException::new);
    }

    private DistrictCode district(CsvRows.CsvRow row) {
        return context.codes()
                .parseWhole(text(row, FileFields.DISTRICT_CODE))
                .orElseThrow(IllegalArgumentException::new);
    }

    private Issue issue(CsvRows.CsvRow row) {
        SourceRef where = SourceRef.ofRow(origin().name(), number(row, StudentFields.AT_ROW));
        return Issue.of(
                IssueCode.find(text(row, StudentFields.CODE)).orElseThrow(IllegalArgumentException::new),
                where.at(text(row, StudentFields.AT_COLUMN)),
                text(row, StudentFields.WRONG),
                text(row, StudentFields.FOUND),
                text(row, StudentFields.ALLOWED),
                text(row, StudentFields.ACTION));
    }

    private void end(CsvRows.CsvRow row) {
        if (number(row, StudentFields.VALUE) != rows) {
            throw refused(row.row(), rows + " rows", text(row, StudentFields.VALUE) + " rows, as the last one says");
        }
    }

    private RecordFiles.Sum sum() {
        if (last != CountedLine.END) {
            throw refused(0, "the file ends after a row of " + last, "a last row of END: the file was cut");
        }
        CountedOrigin origin = origin();
        if (!origin.codeListHash().equals(context.codeLists().hash())) {
            throw refused(
                    0,
                    "counts made with the code lists " + shortened(origin.codeListHash()),
                    "counts made with those of this program, "
                            + shortened(context.codeLists().hash()));
        }
        List<Issue> all = new ArrayList<>(file.notes());
        all.addAll(issues);
        give();
        return new RecordFiles.Sum(
                new FileTotals(
                        total(CountedLine.ACCEPTED), total(CountedLine.REJECTED), total(CountedLine.NOT_COUNTED), 0),
                all);
    }

    private CountedOrigin origin() {
        if (!about.keySet().containsAll(CountedLine.ABOUT_FILE)) {
            throw refused(
                    0, String.join(", ", about.keySet()), "once each: " + String.join(", ", CountedLine.ABOUT_FILE));
        }
        return new CountedOrigin(
                said(CountedLine.NAME),
                said(CountedLine.SHA256),
                Long.parseLong(said(CountedLine.BYTES)),
                said(CountedLine.CODE_LISTS),
                said(CountedLine.COUNTED_BY));
    }

    private int total(String name) {
        return Integer.parseInt(said(name));
    }

    private String said(String name) {
        return about.getOrDefault(name, "");
    }

    private static String text(CsvRows.CsvRow row, String column) {
        return row.cells().get(CountedLine.at(column));
    }

    /** 0 or more, in digits alone. */
    private static int number(CsvRows.CsvRow row, String column) {
        String text = text(row, column);
        int number = Integer.parseInt(text);
        if (!Integer.toString(number).equals(text) || number < 0) {
            throw new NumberFormatException(column);
        }
        return number;
    }

    private static String shortened(String hash) {
        return hash.substring(0, Math.min(12, hash.length()));
    }

    private Refusal refused(int row, String found, String allowed) {
        return new Refusal(
                Refusal.Kind.INPUT,
                Issue.of(
                        IssueCode.COUNTED_FILE_INVALID,
                        SourceRef.ofRow(file.name(), row),
                        "the counts of student records are not as the counting program wrote them",
                        found,
                        allowed,
                        "Have the records counted again, and put the new file in its place."));
    }
}
