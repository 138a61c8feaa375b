package org.determinations.cli.verb;

import java.nio.file.Path;
import java.util.Optional;
import org.determinations.application.policy.PackDraft;
import org.determinations.cli.answer.PackDraftAnswer;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a draft of a policy. */
@Command(
        name = "new",
        header = "A draft of a policy, copied from a pack, for whatif --policy; a draft is never released.")
final class PolicyNewVerb extends Verb {
    @Parameters(index = "0", paramLabel = "FROM", description = "name of a pack, or its folder")
    private String from = "";

    @Parameters(index = "1", paramLabel = "NAME", description = "of the draft, such as state-2026.1")
    private String name = "";

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "where the folder NAME is made (default: drafts/ in the home)")
    private @Nullable Path parent;

    @Override
    protected ExitCode perform() {
        PackDraft draft = PackDraft.make(options().installation(), from, name, Optional.ofNullable(parent));
        print(options().json() ? PackDraftAnswer.FORM.render(draft) : PackDraftAnswer.text(draft));
        return ExitCode.DONE;
    }
}
