package org.determinations.report.federal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.model.run.RunHeader;
import org.determinations.report.form.DataTable;
import org.determinations.report.form.ExportFile;
import org.determinations.report.form.TextLines;

/** The files of a report to the federal office. They are made only where every check holds. */
public final class FederalFiles {
    public static final String CHECKS = "checks.csv";
    public static final String READ_ME = "read-me.txt";

    private final FederalReport report;
    private final FederalTables tables;
    private final List<FederalCheck.Line> checks;

    private FederalFiles(FederalReport report, FederalTables tables) {
        this.report = report;
        this.tables = tables;
        this.checks = FederalCheck.of(report, tables);
    }

    public static FederalFiles of(FederalReport report) {
        return new FederalFiles(report, FederalTables.of(report));
    }

    /** What does not hold; nothing is written unless it is empty. */
    public List<FederalCheck.Line> broken() {
        return checks.stream().filter(line -> !line.holds()).toList();
    }

    /** In the order in which they are read. */
    public Stream<ExportFile> files() {
        if (!broken().isEmpty()) {
            throw new IllegalStateException("a file that breaks its own rules is not written");
        }
        return Stream.of(
                ExportFile.of(READ_ME, readMe()),
                csv(report.layout().name() + ".csv", tables.determinations()),
                csv(FederalTables.DISTRICTS, tables.districts()),
                csv(FederalTables.INDICATORS, tables.indicators()),
                csv(FederalTables.EIGHTEEN, tables.eighteen()),
                csv(CHECKS, DataTable.of(FederalCheck.COLUMNS, checks)));
    }

    /** What whoever hands the files on must know first, most pressing first; each follows from what was looked at. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        report.layout().warning().ifPresent(notes::add);
        open(notes);
        if (report.stateCode().isEmpty()) {
            notes.add("The layout has no code of a State for the jurisdiction "
                    + report.jurisdiction().file().name() + ", so that column is empty.");
        }
        if (report.indicators().isEmpty()) {
            notes.add("The run read no SPP indicator, so " + FederalTables.INDICATORS + " has no row.");
        } else {
            notes.add(report.jurisdiction()
                    .words()
                    .in(
                            "Indicators of the state plan are sums of the districts' counts in the run's files; the State's own figures may"
                                    + " rest on other data."));
        }
        contradicting(notes);
        notes.add(
                report.findings() == 0
                        ? "The ledger has no finding on " + report.eighteen().on() + ", so " + FederalTables.EIGHTEEN
                                + " has no row. This says nothing about findings that were not imported."
                        : "Indicator 18 counts " + TextLines.counted(report.findings(), "finding", "findings")
                                + " of the ledger as of " + report.eighteen().on() + ".");
        return List.copyOf(notes);
    }

    /** Rows whose counts contradict each other: they were accepted with a warning, and the sums hold them. */
    private void contradicting(List<String> notes) {
        long above = report.indicators().stream()
                .filter(fact -> fact.numerator().value().orElse(0)
                        > fact.denominator().value().orElse(Integer.MAX_VALUE))
                .count();
        if (above > 0) {
            notes.add(String.format(
                    Locale.ROOT,
                    "%s of SPP indicators %s more children in the numerator than in the denominator; the sums hold it as it is.",
                    TextLines.counted(above, "row", "rows"),
                    above == 1 ? "has" : "have"));
        }
    }

    /** How many districts a person must complete, by reason. */
    private void open(List<String> notes) {
        List<FederalRow> rows = FederalRow.of(report);
        Map<String, Long> open = rows.stream()
                .map(FederalRow::open)
                .filter(why -> !why.isEmpty())
                .collect(Collectors.groupingBy(why -> why, TreeMap::new, Collectors.counting()));
        long number = open.values().stream().mapToLong(Long::longValue).sum();
        if (number > 0) {
            notes.add(String.format(
                    Locale.ROOT,
                    "Without a category in the office's file: %d of %s (%s). A person must say what is reported of them.",
                    number,
                    TextLines.counted(
                            rows.size(),
                            report.jurisdiction().words().singular(),
                            report.jurisdiction().words().plural()),
                    open.entrySet().stream()
                            .map(why -> why.getValue() + ": " + why.getKey())
                            .collect(Collectors.joining("; "))));
        }
    }

    private String readMe() {
        RunHeader run = report.results().run();
        StringBuilder text = new StringBuilder("CONFIDENTIAL - for the federal office, and the department\n\n")
                .append(report.layout().title())
                .append('\n')
                .append(report.layout().collection())
                .append("\n\nRun ")
                .append(run.number())
                .append(", ")
                .append(run.stage().word())
                .append(' ')
                .append(run.cycle().text())
                .append(", dated ")
                .append(run.stageDate())
                .append(", policy pack ")
                .append(run.packId())
                .append(" (SHA-256 ")
                .append(run.packHash())
                .append(")\n\nTo know before anything is submitted\n");
        notes().forEach(note -> text.append(wrapped(note)));
        text.append("\nChecked\n")
                .append(wrapped(checks.size() + " rules were checked and hold; " + CHECKS + " lists them."))
                .append("\nSources\n");
        new TreeMap<>(report.layout().sources()).forEach((name, source) -> text.append(wrapped(name + ": " + source)));
        return text.toString();
    }

    private static String wrapped(String sentence) {
        return "- " + String.join("\n  ", TextLines.wrap(sentence, TextLines.WIDTH - 2)) + "\n";
    }

    private static ExportFile csv(String name, DataTable table) {
        return ExportFile.of(name, table.csv());
    }
}
