package org.determinations.cli.verb;

import java.util.Optional;
import org.determinations.application.reading.RunSelection;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.Worded;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which run a reading verb reads; without any of these, the newest computed run. */
public final class RunChoice {
    @Option(names = "--run", paramLabel = "NUMBER", description = "the run with that number")
    private @Nullable Integer number;

    @Option(names = "--cycle", paramLabel = "YEAR", description = "newest run of that cycle, such as 2012-13")
    private @Nullable String cycle;

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            completionCandidates = Choices.Stages.class,
            description = "newest run of that stage")
    private @Nullable String stage;

    public RunSelection selection() {
        return new RunSelection(
                Optional.ofNullable(number),
                Optional.ofNullable(cycle).map(text -> schoolYear("--cycle", text)),
                Optional.ofNullable(stage)
                        .map(text -> Worded.find(Stage.class, text)
                                .orElseThrow(() ->
                                        unusable("--stage", text, "provisional, preliminary, official, secondary"))));
    }

    /** A cycle as a person types it; refused when it is none. */
    public static SchoolYear schoolYear(String option, String text) {
        return SchoolYear.parse(text).orElseThrow(() -> unusable(option, text, "a school year such as 2012-13"));
    }

    /** That the value of an option cannot be used. */
    public static Refusal unusable(String option, String found, String allowed) {
        return Refusal.Kind.USAGE.of(
                IssueCode.NOT_FOUND,
                option,
                found.isEmpty() ? "the value is missing" : "\"" + found + "\" cannot be used",
                "",
                allowed,
                "write it that way");
    }
}
