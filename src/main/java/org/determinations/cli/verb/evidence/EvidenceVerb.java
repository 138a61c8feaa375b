package org.determinations.cli.verb.evidence;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.determinations.application.files.EvidenceDesk;
import org.determinations.application.files.EvidenceTaken;
import org.determinations.cli.answer.EvidenceAnswer;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.TypedText;
import org.determinations.cli.terminal.Verb;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.ledger.EvidenceFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A verb that takes one file of evidence away, or deletes what is kept of it. */
public abstract class EvidenceVerb extends Verb {
    private static final int FEWEST_SIGNS = 8;

    @Parameters(index = "1", paramLabel = "NAME", description = "its name, or the first 8 signs or more of its SHA-256")
    private String name = "";

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    /** What is done with it. */
    static final class What {
        @Option(names = "--to", paramLabel = "FILE", description = "write it there; nothing is overwritten")
        private @Nullable Path target;

        @Option(
                names = "--delete",
                paramLabel = "WHY",
                description = "delete what is kept of it, for every act that names it; name, hash and acts stay")
        private @Nullable String why;
    }

    /** What names it, in words. */
    protected abstract String about();

    /** Every file that is named there. */
    protected abstract Stream<EvidenceFile> files();

    @Override
    protected ExitCode perform() {
        String about = about();
        EvidenceFile file = chosen();
        EvidenceDesk desk = EvidenceDesk.of(options().installation());
        Path target = what.target;
        if (target == null) {
            desk.delete(
                    about,
                    file,
                    TypedText.note(what.why == null ? "" : what.why).strip());
        } else {
            desk.handOut(about, file, target);
        }
        EvidenceTaken done = new EvidenceTaken(about, file, target == null ? "" : String.valueOf(target.getFileName()));
        print(options().json() ? EvidenceAnswer.FORM.render(done) : EvidenceAnswer.text(done));
        return ExitCode.DONE;
    }

    private EvidenceFile chosen() {
        List<EvidenceFile> all = files().distinct().toList();
        List<EvidenceFile> fit = all.stream()
                .filter(file -> file.name().equals(name)
                        || name.length() >= FEWEST_SIGNS && file.sha256().startsWith(name))
                .toList();
        if (fit.size() != 1) {
            throw Refusal.Kind.USAGE.of(
                    fit.isEmpty() ? IssueCode.NOT_FOUND : IssueCode.AMBIGUOUS,
                    "NAME",
                    fit.isEmpty() ? "no such file is named as evidence there" : fit.size() + " files of this name are",
                    "\"" + name + "\"",
                    String.join(
                            ", ",
                            all.stream()
                                    .map(file -> file.name() + " " + file.sha256())
                                    .toList()),
                    all.isEmpty() ? "an act names one with --evidence FILE" : "type one of these");
        }
        return fit.get(0);
    }
}
