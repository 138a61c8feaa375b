package org.determinations.cli.verb;

import java.nio.file.Path;
import org.determinations.application.contract.InputTemplate;
import org.determinations.cli.answer.ContractAnswer;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Verb;
import org.determinations.model.fact.FileKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes an empty input. */
@Command(
        name = "template",
        header = "Write an empty input file with its header, an example, and what its cells may hold.",
        description = "Student records have no template: they come from the student information system.")
public final class TemplateVerb extends Verb {
    /** In which form. */
    enum Form {
        csv,
        xlsx
    }

    @Parameters(
            paramLabel = "KIND",
            completionCandidates = KindWord.Kinds.class,
            description = "such as measures or student-counts")
    private String kind = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (default: xlsx)")
    private Form form = Form.xlsx;

    @Option(names = "--to", paramLabel = "DIR", description = "where the file is written (default: here)")
    private Path folder = Path.of("");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    protected ExitCode perform() {
        FileKind known = KindWord.of(kind, k -> !k.isOfRecords(), spec);
        InputTemplate written =
                InputTemplate.write(options().installation(), known, form == Form.xlsx, folder.toAbsolutePath());
        print(options().json() ? ContractAnswer.TEMPLATE.render(written) : ContractAnswer.text(written));
        return ExitCode.DONE;
    }
}
