package org.determinations.report.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.determinations.issue.Issue;
import org.determinations.model.parallel.Agreement;
import org.determinations.model.parallel.ParallelLine;
import org.determinations.model.parallel.ParallelReport;
import org.determinations.model.run.RunHeader;
import org.determinations.report.column.ColumnForm;
import org.determinations.report.column.Columns;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.ReportOutline;
import org.determinations.report.form.ReportOutline.OutlineSection;
import org.determinations.report.form.ReportOutline.OutlineTable;
import org.determinations.report.form.TextLines;

/** A comparison with another table in words: the one outline from which its text, its Markdown and its workbook are made. */
final class ParallelOutline {
    private final ParallelReport report;

    private ParallelOutline(ParallelReport report) {
        this.report = report;
    }

    static ReportOutline of(ParallelReport report) {
        return new ParallelOutline(report).outline();
    }

    private ReportOutline outline() {
        RunHeader run = report.run();
        List<OutlineSection> sections = new ArrayList<>();
        sections.add(inShort());
        sections.add(columns());
        lines(sections, Agreement.DIFFERENT, "Different", "What the run says and what the file says");
        lines(
                sections,
                Agreement.MISSING_IN_FILE,
                "Missing in the file",
                "Districts of the run without a row in the file");
        lines(
                sections,
                Agreement.MISSING_IN_RUN,
                "Missing in the run",
                "Districts of the file that the run does not have");
        lines(sections, Agreement.NOT_COMPARED, "Not compared", "Districts with several rows in the file");
        lines(sections, Agreement.ACCEPTED, "Accepted", "Differences with the reason of a person");
        unused(sections);
        issues(sections);
        return new ReportOutline(
                "Run " + run.number() + " beside " + report.table().file(),
                say("CONFIDENTIAL - a comparison, not a determination - for the department only"),
                "run " + run.number() + " (" + run.stage().word() + ", cycle " + run.cycle() + ", dated "
                        + run.stageDate() + "); " + file(),
                run.stageDate(),
                sections);
    }

    private OutlineSection inShort() {
        List<String> said = new ArrayList<>();
        said.add(counts());
        said.add("The file: " + file() + ", header in row " + report.table().headerRow() + ", SHA-256 "
                + report.table().sha256() + ".");
        said.add(accepted());
        if (report.table().totals() > 0) {
            said.add(String.format(
                    Locale.ROOT,
                    say("Left out: %s for the whole State or of totals."),
                    TextLines.counted(report.table().totals(), "row", "rows")));
        }
        if (!report.table().ignored().isEmpty()) {
            said.add("Columns of the file that are not compared: "
                    + String.join(", ", report.table().ignored()) + ".");
        }
        return new OutlineSection("In short", said, List.of());
    }

    /** Everything that was counted, and nothing that was not looked at. */
    private String counts() {
        List<String> parts = new ArrayList<>();
        parts.add(units(report.compared()) + " compared");
        int values = report.count(Agreement.EQUAL) + report.count(Agreement.DIFFERENT);
        parts.add(report.count(Agreement.EQUAL) + " of " + (values + acceptedValues()) + " values equal");
        parts.add(report.count(Agreement.DIFFERENT) + " different");
        parts.add(report.count(Agreement.ACCEPTED) + " accepted");
        parts.add(units(report.count(Agreement.MISSING_IN_FILE)) + " missing in the file");
        parts.add(units(report.count(Agreement.MISSING_IN_RUN)) + " missing in the run");
        if (report.count(Agreement.NOT_COMPARED) > 0) {
            parts.add(units(report.count(Agreement.NOT_COMPARED)) + " not compared");
        }
        return String.join(", ", parts) + ".";
    }

    private int acceptedValues() {
        return Math.toIntExact(report.list(Agreement.ACCEPTED).stream()
                .filter(line -> report.table().columns().stream()
                        .anyMatch(column -> column.name().equals(line.column())))
                .count());
    }

    private String accepted() {
        return report.accepted()
                .map(file -> "Accepted differences: " + file.file() + ", "
                        + TextLines.counted(file.rows(), "row", "rows") + " with a reason"
                        + (file.withoutReason() == 0
                                ? ""
                                : ", " + TextLines.counted(file.withoutReason(), "row", "rows")
                                        + " without one, which accept nothing")
                        + ", SHA-256 " + file.sha256() + ".")
                .orElse("No file of accepted differences was read.");
    }

    private OutlineSection columns() {
        return new OutlineSection(
                "Columns",
                List.of(),
                List.of(table(
                        "Columns",
                        "Each column over all districts that were compared",
                        ParallelColumns.TALLIES,
                        ParallelColumns.Tally.of(report))));
    }

    private void lines(List<OutlineSection> sections, Agreement agreement, String heading, String caption) {
        List<ParallelLine> lines = report.list(agreement);
        if (!lines.isEmpty()) {
            sections.add(new OutlineSection(
                    heading + ": " + lines.size(),
                    List.of(),
                    List.of(table(heading, caption, shown(agreement, lines), lines))));
        }
    }

    /** What every line of a section says the same is left out of it. */
    private static Columns<ParallelLine> shown(Agreement agreement, List<ParallelLine> lines) {
        List<String> names = new ArrayList<>(List.of("district_code", "district_name"));
        boolean noted = lines.stream().anyMatch(line -> !line.note().isEmpty());
        switch (agreement) {
            case DIFFERENT -> names.addAll(List.of("column", "ours", "theirs", "note", "file_row"));
            case ACCEPTED -> names.addAll(List.of("column", "ours", "theirs", "reason", "file_row"));
            case MISSING_IN_RUN -> names.addAll(noted ? List.of("note", "file_row") : List.of("file_row"));
            case NOT_COMPARED -> names.addAll(List.of("note", "file_row"));
            // Without a note the code and the name say it all.
            default -> names.addAll(noted ? List.of("note") : List.of());
        }
        return new Columns<>(ParallelColumns.LINES.list().stream()
                .filter(column -> names.contains(column.name()))
                .toList());
    }

    private void unused(List<OutlineSection> sections) {
        if (!report.unused().isEmpty()) {
            sections.add(new OutlineSection(
                    "Accepted and no such difference: " + report.unused().size(),
                    List.of(),
                    List.of(table(
                            "Not used",
                            "Rows of the file of accepted differences that accept nothing",
                            ParallelColumns.UNUSED,
                            report.unused()))));
        }
    }

    private void issues(List<OutlineSection> sections) {
        if (!report.table().issues().isEmpty()) {
            sections.add(new OutlineSection(
                    "Rows and cells of the file: "
                            + TextLines.counted(report.table().issues().size(), "issue", "issues"),
                    report.table().issues().stream()
                            .map(report.words()::in)
                            .map(Issue::listed)
                            .toList(),
                    List.of()));
        }
    }

    private <R> OutlineTable table(String sheet, String caption, Columns<R> columns, List<R> rows) {
        DataTable table = DataTable.of(columns, rows).neutral();
        List<ColumnForm> forms =
                table.forms().stream().map(form -> form.in(report.words())).toList();
        return new OutlineTable(say(sheet), say(caption), new DataTable(forms, table.rows()));
    }

    private String file() {
        String sheet = report.table().sheet();
        return report.table().file() + (sheet.isEmpty() ? "" : ", sheet \"" + sheet + "\"");
    }

    private String units(int number) {
        return TextLines.counted(
                number, report.words().singular(), report.words().plural());
    }

    private String say(String sentence) {
        return report.words().in(sentence);
    }
}
