package org.determinations.cli;

import picocli.CommandLine.Command;

/** The program itself, without a verb. {@link VerbList} has the verbs. */
@Command(
        name = "determinations",
        synopsisSubcommandLabel = "VERB",
        header = {
            "Decides, each year, how much special education assistance every school",
            "district needs, and explains each result down to file and line.",
            ""
        },
        commandListHeading = "%nVerbs:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Every verb has its own --help.",
            "",
            "Exit codes:",
            "    0  done                      5  gate not passed: checklist, approval",
            "    1  unexpected failure        6  held by another run or process",
            "    2  wrong usage               7  nothing to do: already done",
            "    3  input or policy refused   8  replay, verification or a scenario differs",
            "    4  done, with rejected rows  130  interrupted: a run, typed again, goes on"
        })
final class DeterminationsCommand {}
