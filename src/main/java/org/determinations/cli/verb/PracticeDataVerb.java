package org.determinations.cli.verb;

import java.nio.file.Path;
import org.determinations.application.practice.PracticeData;
import org.determinations.cli.answer.PracticeAnswer;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import org.determinations.model.SchoolYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the cycle folder of an invented state. */
@Command(
        name = "practice-data",
        header = "Make the cycle folder of an invented state, to practice on.",
        description = {
            "The same options always give the same bytes. Nothing in it is about a real district.",
            "--out names a folder that is not there yet (default: practice-YEAR)."
        })
public final class PracticeDataVerb extends Verb {
    @Option(
            names = "--districts",
            paramLabel = "N",
            description = {
                "60 to 100,000 (default: ${DEFAULT-VALUE}); codes have the state's own form, four digits and 0000; of more than "
                        + "8,495 districts, for which there are not enough of them, five digits and 000; of more than 49,995, six and 00"
            })
    private int districts = 60;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "another seed makes another state (default: ${DEFAULT-VALUE})")
    private long seed = 2012;

    @Option(names = "--cycle", paramLabel = "YEAR", description = "2012-13 or later (default: ${DEFAULT-VALUE})")
    private String cycle = "2012-13";

    @Option(
            names = "--student-records",
            paramLabel = "N",
            description = "also a student-level extract of so many records (default: none)")
    private int studentRecords;

    @Override
    protected ExitCode perform() {
        SchoolYear year = RunChoice.schoolYear("--cycle", cycle);
        Path target = options().out().orElseGet(() -> Path.of("practice-" + year.text()));
        PracticeData written = PracticeData.write(target.toAbsolutePath(), districts, seed, year, studentRecords);
        print(options().json() ? PracticeAnswer.FORM.render(written) : PracticeAnswer.text(written));
        return ExitCode.DONE;
    }
}
