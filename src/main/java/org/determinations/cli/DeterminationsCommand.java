package org.determinations.cli;

import picocli.CommandLine.Command;

/** The program itself, without a verb. */
@Command(
        name = "determinations",
        synopsisSubcommandLabel = "VERB",
        header = {
            "Decides, each year, how much special education assistance every school",
            "district needs, and explains each result down to file and line.",
            ""
        },
        subcommands = {
            ValidateVerb.class,
            RunVerb.class,
            CycleVerb.class,
            CorrectVerb.class,
            StatusVerb.class,
            ExplainVerb.class,
            DiffVerb.class,
            WhatIfVerb.class,
            ReviewVerbs.class,
            ChecklistVerb.class,
            ReleaseVerbs.ApproveVerb.class,
            ReleaseVerbs.FirstVerb.class,
            ReleaseVerbs.AmendVerb.class,
            ReleaseVerbs.WithdrawVerb.class,
            ExportVerb.class,
            RunsVerbs.class,
            ScheduleVerbs.class,
            PolicyVerbs.class,
            PracticeDataVerb.class,
            DbVerbs.class,
            DoctorVerb.class,
            CompletionVerb.class,
            VersionVerb.class
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
            "    3  input or policy refused   8  replay or verification differs",
            "    4  done, with rejected rows  130  interrupted; the same command continues"
        })
final class DeterminationsCommand {}
