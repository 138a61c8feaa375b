package org.determinations.ingest.counted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.determinations.ingest.CountedRecords;
import org.determinations.ingest.FileTotals;
import org.determinations.issue.Issue;
import org.determinations.model.fact.FileFields;
import org.determinations.model.fact.StudentCount;
import org.determinations.model.fact.StudentFields;
import org.determinations.model.student.StudentCell;

/**
 * Writes what a file of student records came to, so that a run can take it in place of the records. The same records give the same
 * bytes, whoever counted them and in how many pieces. Nothing of a record is in it.
 */
public final class CountedFileWriter {
    private final Consumer<String> lines;
    private int rows;

    private CountedFileWriter(Consumer<String> lines) {
        this.lines = lines;
    }

    /** Hands on line after line, each with its line break. */
    public static void write(CountedOrigin origin, CountedRecords counted, Consumer<String> lines) {
        CountedFileWriter writer = new CountedFileWriter(lines);
        writer.line(StudentFields.COUNTED_COLUMNS);
        writer.file(origin, counted.totals());
        counted.counts().stream()
                .filter(count -> count.unreadableColumns().isEmpty())
                .forEach(writer::count);
        counted.counts().stream()
                .filter(count -> !count.unreadableColumns().isEmpty())
                .forEach(writer::incomplete);
        counted.issues().forEach(writer::issue);
        writer.end();
    }

    private void file(CountedOrigin origin, FileTotals totals) {
        about(CountedLine.NAME, origin.name());
        about(CountedLine.SHA256, origin.sha256());
        about(CountedLine.BYTES, Long.toString(origin.bytes()));
        about(CountedLine.CODE_LISTS, origin.codeListHash());
        about(CountedLine.COUNTED_BY, origin.countedBy());
        about(CountedLine.ACCEPTED, Integer.toString(totals.accepted()));
        about(CountedLine.REJECTED, Integer.toString(totals.rejected()));
        about(CountedLine.NOT_COUNTED, Integer.toString(totals.notThisCycle()));
    }

    private void about(String name, String value) {
        List<String> cells = row(CountedLine.FILE);
        set(cells, StudentFields.NAME, name);
        set(cells, StudentFields.VALUE, value);
        line(cells);
    }

    private void count(StudentCount count) {
        List<String> cells = row(CountedLine.COUNT);
        StudentCell cell = count.cell();
        set(cells, StudentFields.SCHOOL_YEAR, count.schoolYear().text());
        set(cells, FileFields.DISTRICT_CODE, count.district().digits());
        set(cells, StudentFields.RACE_ETHNICITY, cell.race().name());
        set(cells, StudentFields.LOW_INCOME, cell.income().name());
        set(cells, StudentFields.DISABILITY_STATUS, cell.disability().name());
        set(cells, StudentFields.PLACEMENT, cell.placement().name());
        set(cells, StudentFields.GRADE_SPAN, cell.gradeSpan());
        set(cells, StudentFields.DISABILITY_CATEGORY, cell.disabilityKind());
        set(
                cells,
                StudentFields.STUDENTS,
                count.students().value().map(String::valueOf).orElseThrow());
        line(cells);
    }

    private void incomplete(StudentCount count) {
        List<String> cells = row(CountedLine.INCOMPLETE);
        set(cells, StudentFields.SCHOOL_YEAR, count.schoolYear().text());
        set(cells, FileFields.DISTRICT_CODE, count.district().digits());
        line(cells);
    }

    private void issue(Issue issue) {
        List<String> cells = row(CountedLine.ISSUE);
        set(cells, StudentFields.CODE, issue.code().code());
        set(cells, StudentFields.AT_ROW, Integer.toString(issue.where().row()));
        set(cells, StudentFields.AT_COLUMN, issue.where().column());
        set(cells, StudentFields.WRONG, issue.wrong());
        set(cells, StudentFields.FOUND, issue.found());
        set(cells, StudentFields.ALLOWED, issue.allowed());
        set(cells, StudentFields.ACTION, issue.action());
        line(cells);
    }

    private void end() {
        List<String> cells = row(CountedLine.END);
        set(cells, StudentFields.VALUE, Integer.toString(rows + 1));
        line(cells);
    }

    private static List<String> row(CountedLine kind) {
        List<String> cells = new ArrayList<>(Collections.nCopies(StudentFields.COUNTED_COLUMNS.size(), ""));
        set(cells, StudentFields.ROW, kind.name());
        return cells;
    }

    private static void set(List<String> cells, String column, String value) {
        cells.set(CountedLine.at(column), value);
    }

    private void line(List<String> cells) {
        rows++;
        lines.accept(
                String.join(",", cells.stream().map(CountedFileWriter::cell).toList()) + "\n");
    }

    private static String cell(String text) {
        boolean plain = Arrays.stream(new String[] {",", "\"", "\n", "\r"}).noneMatch(text::contains);
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** The name of the file of counts of a file of records: {@code records.csv} is counted in {@code records.counted.csv}. */
    public static String nameFor(String records) {
        String stem = records.toLowerCase(Locale.ROOT).endsWith(".csv")
                ? records.substring(0, records.length() - ".csv".length())
                : records;
        return stem + ".counted.csv";
    }
}
