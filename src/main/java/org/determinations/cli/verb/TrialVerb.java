package org.determinations.cli.verb;

import java.math.BigDecimal;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.application.reading.TrialReading;
import org.determinations.application.trial.TrialFolder;
import org.determinations.application.trial.TrialOrder;
import org.determinations.cli.answer.TrialAnswer;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import org.determinations.report.trial.TrialReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tries a policy on the data of a run. */
@Command(
        name = "trial",
        header = "Next year's policy on last year's data: whom it moves, and why; nothing is stored.",
        description = {
            "Writes a page, a workbook, a text and a table, marked as a trial. With --out they stand in that folder, "
                    + "else below the outputs of the home. The report carries the command that makes it again, without the options that every verb has."
        })
public final class TrialVerb extends Verb {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--policy",
            paramLabel = "DIR",
            required = true,
            description = "the policy to try: a draft, the folder of a pack, or a published pack")
    private String policy = "";

    @Option(
            names = "--cycle",
            paramLabel = "YEAR",
            description =
                    "newest released run of that cycle, else its newest run (default: the cycle of the newest run)")
    private @Nullable String cycle;

    @Option(names = "--against", paramLabel = "RUN", description = "the run with that number in place of it")
    private @Nullable Integer against;

    @Option(
            names = "--near",
            paramLabel = "DISTANCE",
            description = "distance from a cut that counts as a near miss (default: ${DEFAULT-VALUE})")
    private BigDecimal near = BigDecimal.ONE;

    @Option(
            names = "--size",
            paramLabel = "MEASURE",
            description = "measure of a file that says how large a district is (default: ${DEFAULT-VALUE})")
    private String size = TrialOrder.Properties.SIZE;

    @Option(
            names = "--type",
            paramLabel = "MEASURE",
            description = "measure that says which type a district is (default: ${DEFAULT-VALUE})")
    private String type = TrialOrder.Properties.TYPE;

    @Option(
            names = "--low-income",
            paramLabel = "MEASURE",
            description = "measure of the share of low-income students (default: ${DEFAULT-VALUE})")
    private String lowIncome = TrialOrder.Properties.INCOME;

    @Override
    protected ExitCode perform() {
        if (near.signum() < 0 && spec != null) {
            throw new ParameterException(spec.commandLine(), "--near is a distance: 0 or more");
        }
        Installation installation = options().installation();
        TrialOrder order = new TrialOrder(
                policy,
                Optional.ofNullable(cycle).map(text -> RunChoice.schoolYear("--cycle", text)),
                near,
                new TrialOrder.Properties(size, type, lowIncome),
                asTyped());
        TrialReport trial;
        try (TrialReading reading = TrialReading.open(installation)) {
            trial = reading.trial(Optional.ofNullable(against), order);
        }
        TrialFolder written = TrialFolder.write(installation, trial, options().out());
        if (options().json()) {
            print(TrialAnswer.FORM.render(new TrialAnswer.Made(trial, written)));
        } else {
            show(TrialAnswer.text(trial, written, options().color(terminal())));
        }
        return ExitCode.DONE;
    }
}
