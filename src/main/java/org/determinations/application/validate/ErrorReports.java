package org.determinations.application.validate;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Worded;
import org.determinations.model.release.ExportFormat;
import org.determinations.report.form.ExportFile;
import org.determinations.report.form.ExportTree;
import org.determinations.report.run.ErrorReport;
import org.determinations.report.run.ErrorReportJson;
import org.determinations.report.workbook.ErrorReportWorkbook;

/** Error reports in the forms in which they are handed out: one file of a form, or all of them with the districts' copies. */
public final class ErrorReports {
    private static final List<ExportFormat> FORMATS = List.of(ExportFormat.CSV, ExportFormat.JSON, ExportFormat.XLSX);

    private ErrorReports() {}

    /** The department's report and the copy of each district of which a row must be mended or looked at. */
    public static Stream<ExportFile> files(ErrorReport errors, ExportFormat format) {
        return Stream.concat(Stream.of(errors).map(all -> file(all, format)), copies(errors, format));
    }

    /** The districts' copies alone. */
    public static Stream<ExportFile> copies(ErrorReport errors, ExportFormat format) {
        return errors.districtCopies().stream().map(copy -> file(copy, format));
    }

    /** The department's report alone. */
    public static ExportFile file(ErrorReport errors, ExportFormat format) {
        return switch (format) {
            case CSV -> ExportFile.of(errors.stem() + ".csv", errors.rows().csv());
            case JSON -> ExportFile.of(errors.stem() + ".json", ErrorReportJson.FORM.render(errors));
            case XLSX -> ErrorReportWorkbook.of(errors);
            default -> throw new IllegalArgumentException("no error report as " + format.word());
        };
    }

    /**
     * Writes the report where a person wants it: into one file of the form that its ending names, in place of an earlier
     * one, or, without an ending, into a new folder with every form and the districts' copies. Refused with {@code SY-010}
     * for another ending, with {@code SY-008} for a folder that holds something else.
     */
    public static void write(Path target, ErrorReport errors) {
        Optional<ExportFormat> one = format(target);
        if (one.isPresent()) {
            ExportTree.replace(target, file(errors, one.get()));
        } else {
            ExportTree.write(target, FORMATS.stream().flatMap(format -> files(errors, format)));
        }
    }

    /** The form that the ending names; empty for a folder. Refused likewise for an ending that names none. */
    public static Optional<ExportFormat> format(Path target) {
        String name = String.valueOf(target.getFileName());
        int dot = name.lastIndexOf('.');
        if (dot <= 0) {
            return Optional.empty();
        }
        return Optional.of(
                Worded.find(ExportFormat.class, name.substring(dot + 1).toLowerCase(Locale.ROOT))
                        .filter(FORMATS::contains)
                        .orElseThrow(() -> unknown(target)));
    }

    private static Refusal unknown(Path target) {
        return Refusal.Kind.USAGE.of(
                IssueCode.NOT_FOUND,
                "--issues",
                "the ending names no form in which issues are written",
                String.valueOf(target.getFileName()),
                FORMATS.stream().map(f -> "." + f.word()).collect(Collectors.joining(", "))
                        + ", or none for a folder with all of them",
                "give the file another ending");
    }
}
