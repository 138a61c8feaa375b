package org.determinations.cli.verb.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.application.compare.ParallelFile;
import org.determinations.application.compare.ParallelQuestion;
import org.determinations.application.reading.RunReading;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.verb.ListingVerb;
import org.determinations.cli.verb.RunChoice;
import org.determinations.model.parallel.ParallelReport;
import org.determinations.report.parallel.ParallelListing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds a run against a table that was made elsewhere. */
@Command(
        name = "compare",
        header = "A run beside a table from elsewhere, such as last year's workbook: what differs.",
        description = {
            "Each district and column: equal, different, accepted with a reason, or missing on either side. Exit 8 when something "
                    + "is open, 4 when rows of the file cannot be read. Nothing is stored. The CSV form lists everything; with reasons "
                    + "filled in, it is the file of accepted differences."
        })
public final class CompareVerb extends ListingVerb {
    @Option(
            names = "--against",
            paramLabel = "FILE",
            required = true,
            description = "a CSV file or a workbook (.xlsx) with a row for each district")
    private Path against = Path.of("");

    @Option(
            names = "--map",
            paramLabel = "NAME=COLUMN",
            description = {
                "the column NAME of the file is COLUMN of determinations.csv (repeatable); with none but that of the code, "
                        + "columns of the same name are compared"
            })
    private List<String> names = new ArrayList<>();

    @Option(names = "--sheet", paramLabel = "NAME", description = "sheet of the workbook (default: the one that fits)")
    private @Nullable String sheet;

    @Option(
            names = "--accepted",
            paramLabel = "FILE",
            description = {
                "accepted differences: district_code, column, reason, and ours, theirs where it is kept for these values alone "
                        + "(default: FILE of --against with .accepted.csv for its ending, where that is there)"
            })
    private @Nullable Path accepted;

    @Option(names = "--to", paramLabel = "FILE", description = "also write a new file: .csv, .xlsx, .json or .md")
    private @Nullable Path to;

    @Mixin
    private final RunChoice run = new RunChoice();

    @Override
    protected ExitCode perform() {
        Optional<Path> target = Optional.ofNullable(to);
        target.ifPresent(ParallelFile::demandForm);
        ParallelReport report;
        try (RunReading reading = RunReading.open(options().installation())) {
            report = reading.parallel(
                    run.selection(),
                    new ParallelQuestion(against, names, Optional.ofNullable(sheet), Optional.ofNullable(accepted)));
        }
        target.ifPresent(file -> ParallelFile.write(file, report));
        listed(new ParallelListing(report), report.words());
        target.ifPresent(file -> progress("written: " + file));
        if (report.isOpen()) {
            return ExitCode.DIFFERS;
        }
        return report.table().hasRejected() ? ExitCode.DONE_WITH_REJECTED_ROWS : ExitCode.DONE;
    }
}
