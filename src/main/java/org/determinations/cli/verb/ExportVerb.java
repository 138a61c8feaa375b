package org.determinations.cli.verb;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.determinations.application.export.ExportDesk;
import org.determinations.application.export.ExportOrder;
import org.determinations.application.export.ExportOutcome;
import org.determinations.cli.answer.ExportAnswer;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Worded;
import org.determinations.model.release.Audience;
import org.determinations.model.release.ExportFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands a run out in the forms that people use. */
@Command(
        name = "export",
        header = "Hand a run out: tables, workbook, pages, letters.",
        description = {
            "department: everything, any computed run. district: one bundle a district, of an approved or released "
                    + "run. public: official results that are released, small counts withheld (exit 5 otherwise). "
                    + "federal: the category of each district, indicators of the state plan and Indicator 18, checked, "
                    + "of an official run that is released."
        })
public final class ExportVerb extends Verb {
    @Parameters(paramLabel = "RUN", description = "number of the run")
    private int run;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            required = true,
            completionCandidates = Choices.Formats.class,
            description = "one or several, with commas between; which ones depends on the audience")
    private List<String> formats = List.of();

    @Option(
            names = "--audience",
            paramLabel = "AUDIENCE",
            completionCandidates = Choices.Audiences.class,
            description = "department, district, public or federal (default: department)")
    private String audience = Audience.DEPARTMENT.word();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "federal: findings as of that day (default: the day of the release)")
    private @Nullable String on;

    @Option(names = "--open", description = "show the state page (html) on the desktop when it is written")
    private boolean open;

    @Override
    protected ExitCode perform() {
        Audience wanted =
                Worded.find(Audience.class, audience).orElseThrow(() -> unknown("--audience", audience, audiences()));
        if (open && !formats.contains(ExportOutcome.PAGES)) {
            throw withoutPage();
        }
        List<ExportFormat> chosen = formats.stream()
                .map(word -> Worded.find(ExportFormat.class, word)
                        .orElseThrow(() -> unknown("--format", word, formats(wanted))))
                .toList();
        ExportOutcome outcome;
        try (ExportDesk desk = ExportDesk.open(options().installation(), progress())) {
            ExportOrder order = ExportOrder.of(run, wanted, chosen);
            outcome = desk.export(on == null ? order : order.on(LedgerDay.parse("--on", on)));
        }
        print(options().json() ? ExportAnswer.FORM.render(outcome) : ExportAnswer.text(outcome));
        if (open) {
            outcome.findPage().ifPresent(this::show);
        }
        return ExitCode.DONE;
    }

    private void show(Path page) {
        if (DesktopOpener.ofThisMachine().open(page)) {
            progress("opened: " + page);
        } else {
            terminal().message("there is no desktop to show it; open it yourself: " + page.toUri());
        }
    }

    private Refusal withoutPage() {
        return Refusal.Kind.USAGE.of(
                IssueCode.NOT_FOUND,
                "--open",
                "only the html form has a page to open",
                "--format " + String.join(",", formats),
                ExportOutcome.PAGES,
                "add html to --format, or leave --open out");
    }

    private static String formats(Audience audience) {
        return ExportDesk.formats(audience).stream().map(ExportFormat::word).collect(Collectors.joining(", "));
    }

    private static String audiences() {
        return String.join(", ", Worded.words(Audience.class));
    }

    private static Refusal unknown(String option, String found, String allowed) {
        return Refusal.Kind.USAGE.of(
                IssueCode.NOT_FOUND,
                option,
                "there is no such choice",
                "\"" + found + "\"",
                allowed,
                "name one of them");
    }
}
