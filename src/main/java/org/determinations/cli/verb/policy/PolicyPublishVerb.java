package org.determinations.cli.verb.policy;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.determinations.application.adopt.PolicyDesk;
import org.determinations.application.adopt.Publication;
import org.determinations.application.adopt.PublishRequest;
import org.determinations.cli.answer.PublicationAnswer;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Publishes a draft of a policy. */
@Command(
        name = "publish",
        header = "Publish a draft: among the published packs, locked, in the calendar for the cycles that it says.",
        description = {
            "The draft must be sound, its scenarios must come out, and its pack.yaml must say who approved it and when.",
            "Whoever approved it does not publish it. A published pack never changes; a change is a new version."
        })
public final class PolicyPublishVerb extends Verb {
    @Parameters(paramLabel = "DRAFT", description = "name of a draft, or the folder of a pack")
    private String draft = "";

    @ArgGroup(multiplicity = "1")
    private @Nullable Cycles cycles;

    @Option(
            names = "--scenarios",
            paramLabel = "FILE",
            description = "further scenarios that must come out, as for policy test (repeatable)")
    private List<Path> further = List.of();

    /** Whose cycles it governs: said in one of two ways. */
    static final class Cycles {
        @Option(
                names = "--jurisdiction",
                required = true,
                paramLabel = "NAME",
                description = "whose cycles it governs: the name of a file in jobs/jurisdictions")
        private @Nullable String jurisdiction;

        @Option(
                names = "--in-place-of",
                required = true,
                paramLabel = "PACK",
                description =
                        "published pack whose cycles it governs from now on; the other stays for the runs that used it")
        private @Nullable String before;
    }

    @Override
    protected ExitCode perform() {
        Cycles said = Objects.requireNonNull(cycles);
        Publication act = new PolicyDesk(options().installation())
                .publish(new PublishRequest(
                        draft, Optional.ofNullable(said.jurisdiction), Optional.ofNullable(said.before), further));
        print(options().json() ? PublicationAnswer.FORM.render(act) : PublicationAnswer.text(act));
        return ExitCode.DONE;
    }
}
