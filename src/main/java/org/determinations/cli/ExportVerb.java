package org.determinations.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.determinations.batch.export.ExportDesk;
import org.determinations.batch.export.ExportOrder;
import org.determinations.batch.export.ExportOutcome;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.Audience;
import org.determinations.model.ExportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands a run out in the forms that people use. */
@Command(
        name = "export",
        header = "Hand a run out: tables, workbook, pages, letters.",
        description = {
            "department: everything, any computed run. district: one bundle a district, of an approved or released",
            "run. public: official results that are released, small counts withheld (exit 5 otherwise)."
        })
final class ExportVerb extends Verb {
    @Parameters(paramLabel = "RUN", description = "number of the run")
    private int run;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            required = true,
            description = "one or several, with commas between; which ones depends on the audience")
    private List<String> formats = List.of();

    @Option(
            names = "--audience",
            paramLabel = "AUDIENCE",
            description = "department, district or public (default: department)")
    private String audience = Audience.DEPARTMENT.word();

    ExportVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    ExitCode perform() {
        Audience wanted = Audience.find(audience).orElseThrow(() -> unknown("--audience", audience, audiences()));
        List<ExportFormat> chosen = formats.stream()
                .map(word ->
                        ExportFormat.find(word).orElseThrow(() -> unknown("--format", word, ExportDesk.words(wanted))))
                .toList();
        try (ExportDesk desk = ExportDesk.open(options().installation(), this::progress)) {
            ExportOutcome outcome = desk.export(ExportOrder.of(run, wanted, chosen));
            terminal().result(options().json() ? outcome.json() : outcome.text());
        }
        return ExitCode.DONE;
    }

    private static String audiences() {
        return Arrays.stream(Audience.values()).map(Audience::word).collect(Collectors.joining(", "));
    }

    private static Refusal unknown(String option, String found, String allowed) {
        return new Refusal(
                Refusal.Kind.USAGE,
                Issue.of(
                        IssueCode.NOT_FOUND,
                        SourceRef.ofFile(option),
                        "there is no such choice",
                        "\"" + found + "\"",
                        allowed,
                        "name one of them"));
    }
}
