package org.determinations.application.contract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.issue.FaultWords;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.StudentFields;
import org.determinations.model.layout.ContractColumn;
import org.determinations.model.layout.FileContract;
import org.determinations.model.review.ReviewFields;
import org.determinations.model.student.RaceEthnicity;
import org.determinations.policyfile.ContractFiles;
import org.determinations.report.form.SafeFiles;
import org.determinations.report.workbook.TemplateWorkbook;
import org.determinations.report.workbook.TemplateWorkbook.TemplateColumn;

/**
 * An empty input in the product's own layout of a kind, with what its cells may hold.
 *
 * @param kind what it will hold
 * @param file where it was written
 * @param columns its header
 */
public record InputTemplate(FileKind kind, Path file, List<String> columns) {
    private static final String WORKBOOK = ".xlsx";

    public InputTemplate {
        columns = List.copyOf(columns);
    }

    /** Whether it was written as a workbook. */
    public boolean isWorkbook() {
        return file.toString().endsWith(WORKBOOK);
    }

    /**
     * Writes it into a folder; refused when the folder is not there, or a file of its name is.
     *
     * @param workbook as a workbook with lists of allowed words, instead of a CSV file
     */
    public static InputTemplate write(Installation installation, FileKind kind, boolean workbook, Path folder) {
        FileContract contract = ContractFiles.read(installation.contracts()).stream()
                .filter(c -> c.id().equals(kind.word()))
                .findFirst()
                .orElseThrow(() -> Refusal.Kind.INPUT.of(
                        IssueCode.NOT_FOUND,
                        kind.word(),
                        "the program's contracts have no layout of this kind",
                        "",
                        "a kind with a layout of its own in jobs/contracts",
                        "name another kind"));
        List<TemplateColumn> columns = columns(contract);
        Path file = folder.resolve(kind.word() + (workbook ? WORKBOOK : ".csv"));
        if (!Files.isDirectory(folder)) {
            throw Refusal.Kind.INPUT.of(
                    IssueCode.NOT_FOUND,
                    "--to",
                    "there is no such folder",
                    String.valueOf(folder.getFileName()),
                    "a folder that is there; in it the file is called " + file.getFileName(),
                    "name a folder");
        }
        if (Files.exists(file)) {
            throw refused(file.getFileName().toString(), "something is there already, and nothing is overwritten");
        }
        try {
            SafeFiles.writeWhole(
                    file,
                    workbook
                            ? TemplateWorkbook.of(contract.title(), columns)
                            : csv(columns).getBytes(StandardCharsets.UTF_8));
            return new InputTemplate(
                    kind, file, columns.stream().map(TemplateColumn::name).toList());
        } catch (IOException e) {
            throw refused(file.getFileName().toString(), "the file cannot be written: " + FaultWords.of(e));
        }
    }

    /** The columns of a layout that are read, each with what its cells may hold and an example. */
    public static List<TemplateColumn> columns(FileContract contract) {
        return contract.columns().stream()
                .filter(ContractColumn::isRead)
                .map(InputTemplate::column)
                .toList();
    }

    /** Notes stand above the header, where they are passed over. */
    private static String csv(List<TemplateColumn> columns) {
        String examples =
                columns.stream().map(c -> c.name() + " = " + c.example()).collect(Collectors.joining("; "));
        String header = columns.stream().map(TemplateColumn::name).collect(Collectors.joining(","));
        return "# example of a row: " + examples.replace(",", " ") + "\n" + header + "\n";
    }

    private static TemplateColumn column(ContractColumn column) {
        return new TemplateColumn(
                column.column(), column.required(), column.type().word(), allowed(column), example(column));
    }

    private static List<String> allowed(ContractColumn column) {
        return switch (column.type()) {
            case STUDENT_GROUP ->
                switch (column.field()) {
                    case StudentFields.RACE_ETHNICITY ->
                        Arrays.stream(RaceEthnicity.values()).map(Enum::name).toList();
                    case StudentFields.LOW_INCOME -> List.of("Yes", "No", "UNKNOWN", "ALL");
                    default -> List.of("Yes", "No", "ALL");
                };
            case YES_NO -> List.of("Yes", "No");
            case QUESTION -> List.of("A", "B");
            case CONFIRMATION -> List.of("CONFIRM", "DECLINE");
            case DECISION -> List.of("REASSIGN", "KEEP", "ASSIGN");
            case FINDING_SOURCE -> List.of("CPR", "MCR", "COMPLAINT", "HEARING");
            case DISCREPANCY_DECISION -> List.of("PENDING", "ACCEPTED", "REFUSED");
            case SUCCESSION -> List.of("MERGED", "SPLIT", "RENAMED", "CLOSED", "OPENED");
            case REVIEW_ANSWER -> ReviewFields.words(column.field());
            case VALUE_STATUS -> List.of("value", "missing", "not valid", "too small", "not applicable");
            case ACCOUNTABILITY_LEVEL ->
                Stream.concat(
                                IntStream.rangeClosed(1, 5)
                                        .boxed()
                                        .flatMap(n -> Stream.of("Level " + n, "Level " + n + "*")),
                                Stream.of("Insufficient data"))
                        .toList();
            case INDICATOR ->
                Arrays.asList("1", "2", "3", "4A", "4B", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14");
            default -> List.of();
        };
    }

    private static String example(ContractColumn column) {
        List<String> allowed = allowed(column);
        if (!allowed.isEmpty()) {
            return allowed.get(0);
        }
        return switch (column.type()) {
            case DISTRICT_CODE -> "a code in the form of the jurisdiction";
            case SCHOOL_YEAR, REVIEWED_YEAR -> "2011-12";
            case CYCLE_YEAR -> "2012";
            case DATE -> "2012-09-19";
            case CLOCK_TIME -> "2012-08-10 16:59";
            case PERCENT, MEASURE_VALUE -> "97.5";
            case COUNT, STUDENTS, WHOLE_NUMBER -> "40";
            case MEASURE -> "graduation rate";
            case PSEUDONYM -> column.field().equals(ReviewFields.REVIEWER_REF) ? "V-3" : "R-12";
            case STUDENT_CODE -> "ALL";
            default -> "text";
        };
    }

    private static Refusal refused(String named, String wrong) {
        return Refusal.Kind.INPUT.of(
                IssueCode.OUTPUT_NOT_WRITABLE,
                named,
                wrong,
                "",
                "a new file in a folder that you can write",
                "name another folder with --to, or move the file away");
    }
}
