package org.determinations.cli.verb;

import java.util.Objects;
import org.determinations.application.policy.GoverningPack;
import org.determinations.application.policy.PackMonotony;
import org.determinations.application.policy.PackTurns;
import org.determinations.application.policy.PolicyLint;
import org.determinations.application.policy.PolicyReading;
import org.determinations.cli.answer.ExplanationFormat;
import org.determinations.cli.answer.PackTurnsAnswer;
import org.determinations.cli.answer.PolicyAnswer;
import org.determinations.cli.answer.PolicyJson;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import org.determinations.cli.verb.policy.PolicyPublishVerb;
import org.determinations.cli.verb.policy.PolicyTakeBackVerb;
import org.determinations.issue.Refusal;
import org.determinations.model.SchoolYear;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The policy packs: what governs which cycle, and whether the files are sound. */
@Command(
        name = "policy",
        header = "The policy packs: what governs which cycle, and whether the files are sound.",
        synopsisSubcommandLabel = "show|lint|test|diff|new|publish|take-back",
        subcommands = {
            PolicyVerbs.ShowVerb.class,
            PolicyVerbs.LintVerb.class,
            PolicyTestVerb.class,
            PolicyDiffVerb.class,
            PolicyNewVerb.class,
            PolicyPublishVerb.class,
            PolicyTakeBackVerb.class
        })
public final class PolicyVerbs {

    /** Shows the pack in force for a cycle, or any pack by its name. */
    @Command(
            name = "show",
            header = "A pack: categories, rules with parameters or tables, sources; what is assumed is marked.",
            description = "Without PACK: the pack in force for a cycle.")
    static final class ShowVerb extends Verb {
        @Option(names = "--cycle", paramLabel = "YEAR", description = "such as 2012-13 (default: the newest governed)")
        private @Nullable String cycle;

        @Parameters(arity = "0..1", paramLabel = "PACK", description = "name of a pack, or its folder")
        private @Nullable String pack;

        @Option(
                names = "--format",
                paramLabel = "FORMAT",
                description = "${COMPLETION-CANDIDATES} (default: text; --json is the same as json)")
        private ExplanationFormat format = ExplanationFormat.text;

        @Spec
        private @Nullable CommandSpec spec;

        @Override
        protected ExitCode perform() {
            PolicyReading reading = new PolicyReading(options().installation());
            if (pack != null && cycle != null && spec != null) {
                throw new ParameterException(spec.commandLine(), "give PACK or --cycle, not both");
            }
            print(PolicyAnswer.render(shown(reading), options().json() ? ExplanationFormat.json : format));
            return ExitCode.DONE;
        }

        private GoverningPack shown(PolicyReading reading) {
            if (pack != null) {
                return reading.named(pack);
            }
            return cycle == null ? reading.newest() : reading.inForce(parsed(cycle));
        }

        private static SchoolYear parsed(String text) {
            return RunChoice.schoolYear("--cycle", text);
        }
    }

    /** Checks a policies folder or one pack: every error at once; or looks where a better value gives a worse result. */
    @Command(name = "lint", header = "Check the policy packs: every error at once.")
    static final class LintVerb extends Verb {
        @Parameters(
                arity = "0..1",
                paramLabel = "PACKS",
                description =
                        "folder of policy packs (default: the program's), or one pack or draft: its name, or its folder")
        private @Nullable String folder;

        @Option(names = "--monotone", description = "where a better value gives a worse result, in one pack")
        private boolean monotone;

        @Spec
        private @Nullable CommandSpec spec;

        @Override
        protected ExitCode perform() {
            return monotone ? turns() : lint();
        }

        private ExitCode turns() {
            if (folder == null) {
                throw new ParameterException(
                        Objects.requireNonNull(spec).commandLine(), "give the pack: its name, or its folder");
            }
            PackTurns found = new PackMonotony(options().installation()).look(folder);
            print(options().json() ? PackTurnsAnswer.FORM.render(found) : PackTurnsAnswer.text(found));
            return ExitCode.DONE;
        }

        private ExitCode lint() {
            PolicyReading reading = new PolicyReading(options().installation());
            PolicyLint found = folder == null ? reading.lint() : reading.lint(folder);
            if (options().json()) {
                print(PolicyJson.LINT.render(found));
                return found.isSound() ? ExitCode.DONE : ExitCode.REFUSED;
            }
            if (!found.isSound()) {
                throw new Refusal(Refusal.Kind.INPUT, found.issues());
            }
            print(found.pack()
                    .map(name -> name + " is sound. Calendar and lock were not looked at.")
                    .orElse("The policy packs are sound."));
            found.notes().forEach(this::print);
            return ExitCode.DONE;
        }
    }
}
