package org.determinations.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself, without a verb. */
@Command(
        name = "determinations",
        synopsisSubcommandLabel = "VERB",
        header = "Decides, each year, how much special education assistance every school district needs,",
        description = "and explains each result down to file and line.%n",
        subcommands = {
            ValidateVerb.class,
            RunVerb.class,
            CycleVerb.class,
            ExplainVerb.class,
            ReviewVerbs.class,
            RunsVerbs.class,
            PolicyVerbs.class,
            DbVerbs.class,
            DoctorVerb.class,
            VersionVerb.class
        },
        commandListHeading = "%nVerbs:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Every verb has its own --help. Exit codes: 0 done, 1 unexpected failure, 2 wrong usage,",
            "3 input or policy refused, 4 done with rejected rows, 5 gate not passed, 6 held by another run,",
            "7 nothing to do, 8 replay or verification differs, 130 interrupted."
        })
final class DeterminationsCommand {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "show this help and exit")
    private boolean help;
}
