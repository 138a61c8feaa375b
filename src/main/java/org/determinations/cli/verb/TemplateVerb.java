package org.determinations.cli.verb;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.determinations.application.contract.InputTemplate;
import org.determinations.cli.terminal.ExitCode;
import org.determinations.cli.terminal.Terminal;
import org.determinations.cli.terminal.Verb;
import org.determinations.model.fact.FileKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    @Parameters(paramLabel = "KIND", description = "such as measures or student-counts")
    private String kind = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (default: xlsx)")
    private Form form = Form.xlsx;

    @Option(names = "--to", paramLabel = "DIR", description = "where the file is written (default: here)")
    private Path folder = Path.of("");

    @Spec
    private @Nullable CommandSpec spec;

    TemplateVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected boolean hasJson() {
        return false;
    }

    @Override
    protected ExitCode perform() {
        FileKind known = FileKind.find(kind)
                .filter(k -> !k.isOfRecords())
                .orElseThrow(() -> new ParameterException(
                        Objects.requireNonNull(spec).commandLine(),
                        "\"" + kind + "\" is no kind with a template; allowed: "
                                + Arrays.stream(FileKind.values())
                                        .filter(k -> !k.isOfRecords())
                                        .map(FileKind::word)
                                        .collect(Collectors.joining(", "))));
        Path file = InputTemplate.write(options().installation(), known, form == Form.xlsx, folder.toAbsolutePath());
        print("Written: " + file.getFileName());
        return ExitCode.DONE;
    }
}
