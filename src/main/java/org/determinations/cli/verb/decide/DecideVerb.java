package org.determinations.cli.verb.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.determinations.application.decide.DecideDesk;
import org.determinations.application.decide.DecisionAsk;
import org.determinations.application.decide.DecisionPreview;
import org.determinations.application.decide.DecisionsDone;
import org.determinations.cli.answer.DecideAnswer;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import org.determinations.cli.verb.RunChoice;
import org.determinations.model.CategoryCode;
import org.determinations.model.DecisionKind;
import org.determinations.model.decision.DecisionContent;
import org.determinations.model.decision.DecisionReason;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Records what a person decided about districts. */
@Command(
        name = "decide",
        header = "Decide about districts: keep, reassign or assign a category.",
        description = {
            "The next run of the cycle and stage reads the decision as it reads a row of a decisions file.",
            "Several districts get the same decision, each a record of its own, all or none.",
            "The same decision again is nothing to do (exit 7)."
        },
        subcommands = {DecideListVerb.class, DecideUndoVerb.class})
public final class DecideVerb extends Verb {
    @Parameters(
            arity = "0..*",
            paramLabel = "DISTRICT",
            description = "a code, or part of a name that fits one district; several for the same decision")
    private List<String> districts = new ArrayList<>();

    @Option(names = "--run", paramLabel = "NUMBER", description = "the run that you looked at: the newest of its stage")
    private @Nullable Integer run;

    @Option(names = "--keep", description = "the category that follows from the data stays")
    private boolean keep;

    @Option(names = "--reassign", paramLabel = "CATEGORY", description = "a more serious category")
    private @Nullable String reassign;

    @Option(names = "--assign", paramLabel = "CATEGORY", description = "a category for a district without one")
    private @Nullable String assign;

    @Option(
            names = "--reason",
            paramLabel = "CODE",
            description =
                    "compliance, data-quality, review-findings, other-findings, corrected, not-significant, no-basis or"
                            + " other")
    private @Nullable String reason;

    @Option(names = "--text", paramLabel = "TEXT", description = "why, in one line")
    private @Nullable String text;

    @Option(names = "--preview", description = "say what it would do; record nothing")
    private boolean preview;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    protected ExitCode perform() {
        DecisionAsk ask = ask();
        try (DecideDesk desk = DecideDesk.open(options().installation())) {
            if (preview) {
                DecisionPreview seen = desk.preview(ask);
                show(
                        options().json()
                                ? DecideAnswer.PREVIEW.render(seen)
                                : DecideAnswer.text(seen, desk.words(ask.run())));
                return ExitCode.DONE;
            }
            DecisionsDone done = desk.decide(ask);
            print(
                    options().json()
                            ? DecideAnswer.FORM.render(new DecideAnswer.Recorded(done, desk.listed(done.recorded())))
                            : DecideAnswer.text(done, desk.words(ask.run())));
            return done.isNothingNew() ? ExitCode.NOTHING_TO_DO : ExitCode.DONE;
        }
    }

    private DecisionAsk ask() {
        int kinds = (keep ? 1 : 0) + (reassign == null ? 0 : 1) + (assign == null ? 0 : 1);
        if (districts.isEmpty() || run == null || kinds != 1 || reason == null || text == null) {
            throw wrong("give DISTRICT, --run, one of --keep, --reassign and --assign, --reason and --text");
        }
        return new DecisionAsk(run, districts, content(reason), text);
    }

    private DecisionContent content(String code) {
        DecisionReason because = DecisionReason.find(code)
                .orElseThrow(() -> RunChoice.unusable("--reason", code, String.join(", ", DecisionReason.listWords())));
        if (keep) {
            return new DecisionContent(DecisionKind.KEEP, Optional.empty(), because);
        }
        return reassign == null
                ? new DecisionContent(DecisionKind.ASSIGN, category("--assign", assign), because)
                : new DecisionContent(DecisionKind.REASSIGN, category("--reassign", reassign), because);
    }

    /** In capitals, as in a decisions file. */
    private static Optional<CategoryCode> category(String option, @Nullable String typed) {
        String code = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            throw RunChoice.unusable(option, "", "the code of a category of the policy");
        }
        return Optional.of(new CategoryCode(code));
    }

    private RuntimeException wrong(String words) {
        return spec == null ? new IllegalStateException(words) : new ParameterException(spec.commandLine(), words);
    }
}
