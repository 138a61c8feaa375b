package org.determinations.cli.verb;

import java.nio.file.Path;
import java.util.Optional;
import org.determinations.application.reading.RunReading;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import org.determinations.model.run.RunReport;
import org.determinations.report.form.Style;
import org.determinations.report.result.DecisionTemplate;
import org.determinations.report.run.ReviewListJson;
import org.determinations.report.run.ReviewListText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The districts that await a person, and the file in which the person decides. */
@Command(
        name = "review",
        header = "Districts that await a person, and a decisions file to fill in.",
        synopsisSubcommandLabel = "list|template",
        subcommands = {ReviewVerbs.ListVerb.class, ReviewVerbs.TemplateVerb.class})
public final class ReviewVerbs {

    /** Lists the districts on the review list and the undetermined ones, strongest evidence first. */
    @Command(name = "list", header = "Districts awaiting a person, strongest evidence first.")
    static final class ListVerb extends Verb {
        @Mixin
        private final RunChoice run = new RunChoice();

        @Override
        protected ExitCode perform() {
            try (RunReading reading = RunReading.open(options().installation())) {
                RunReport results = reading.results(run.selection());
                show(
                        options().json()
                                ? ReviewListJson.render(results)
                                : ReviewListText.render(
                                        results,
                                        Style.PLAIN.in(reading.jurisdiction(
                                                        results.run().number())
                                                .words())));
            }
            return ExitCode.DONE;
        }
    }

    /** Writes a decisions file for them, to fill in. */
    @Command(
            name = "template",
            header = "Write a decisions file to fill in.",
            description = "Put the filled-in file into the official folder of the cycle and run the stage again.")
    static final class TemplateVerb extends Verb {
        @Mixin
        private final RunChoice run = new RunChoice();

        @Option(names = "--to", paramLabel = "FILE", description = "write there instead of to standard output")
        private @Nullable Path target;

        @Override
        protected ExitCode perform() {
            try (RunReading reading = RunReading.open(options().installation())) {
                RunReport results = reading.results(run.selection());
                if (target == null) {
                    print(options().json() ? json(results) : DecisionTemplate.render(results));
                } else {
                    DecisionTemplate.write(target, results);
                    print(options().json() ? json(results) : "");
                    progress("written: " + target);
                }
            }
            return ExitCode.DONE;
        }

        private String json(RunReport results) {
            return DecisionTemplate.FORM.render(new DecisionTemplate.Written(results, Optional.ofNullable(target)));
        }
    }
}
