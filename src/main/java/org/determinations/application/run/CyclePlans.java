package org.determinations.application.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.determinations.application.Installation;
import org.determinations.determination.programme.Programmes;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.Stage;
import org.determinations.model.fact.FileKind;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.policy.PolicyPack;
import org.determinations.policyfile.CycleFile;

/** A cycle folder: its plan, and which stages it has folders for. */
public final class CyclePlans {
    private CyclePlans() {}

    public static CyclePlan read(Installation installation, Path cycleFolder) {
        if (!Files.isDirectory(cycleFolder)) {
            throw Refusal.Kind.INPUT.of(
                    IssueCode.NOT_FOUND,
                    cycleFolder.getFileName().toString(),
                    Files.exists(cycleFolder) ? "this is a file and no folder" : "there is no such folder",
                    "",
                    "the folder of one school year, with a cycle.yaml in it",
                    Files.exists(cycleFolder)
                            ? "name the cycle folder that it lies in"
                            : "check the spelling and the current folder");
        }
        return CycleFile.read(cycleFolder, installation.jurisdictions());
    }

    /** The stages that the folder has a folder for, in the order of the year; refuses when there is none. */
    public static List<Stage> stages(Path cycleFolder, List<Stage> runnable) {
        List<Stage> stages = new ArrayList<>();
        for (Stage stage : runnable) {
            if (Files.isDirectory(cycleFolder.resolve(stage.word()))) {
                stages.add(stage);
            }
        }
        if (stages.isEmpty()) {
            throw Refusal.Kind.INPUT.of(
                    IssueCode.NO_STAGE,
                    cycleFolder.getFileName().toString(),
                    "the cycle folder has no stage folder",
                    "",
                    String.join(", ", runnable.stream().map(Stage::word).toList()),
                    "make a folder with that name and put the stage's CSV files into it");
        }
        return stages;
    }

    /** Refuses a cycle folder without a folder of that name; a policy that rests on no levels has no use for one. */
    static void requireFolder(Path cycleFolder, String name, Stage stage, PolicyPack pack) {
        if (!Files.isDirectory(cycleFolder.resolve(name))) {
            if (!Programmes.of(pack.shape()).needed(stage, pack).contains(FileKind.ACCOUNTABILITY_LEVELS)) {
                throw Refusal.Kind.INPUT.of(
                        IssueCode.NOT_FOUND,
                        cycleFolder.getFileName().toString(),
                        "policy pack " + pack.id() + " rests on no levels that could be corrected",
                        "no folder " + name,
                        "the corrected files in the folder of the stage",
                        "correct them there and run that stage again");
            }
            throw Refusal.Kind.INPUT.of(
                    IssueCode.NOT_FOUND,
                    cycleFolder.getFileName().toString(),
                    "the cycle folder has no folder " + name,
                    "",
                    name + "/ with the MCAS discrepancies and the corrected levels",
                    "make the folder and put the two files into it");
        }
    }

    /** Refuses a stage that has no date: rules and file names depend on it. */
    public static void requireDate(CyclePlan plan, Stage stage) {
        if (!plan.stageDates().containsKey(stage)) {
            throw Refusal.Kind.INPUT.of(
                    IssueCode.CYCLE_FILE_INVALID,
                    "cycle.yaml",
                    "the stage " + stage.word() + " has no date",
                    plan.stageDates().isEmpty()
                            ? "no stage date"
                            : "dates for "
                                    + String.join(
                                            ", ",
                                            plan.stageDates().keySet().stream()
                                                    .map(Stage::word)
                                                    .toList()),
                    "a date such as 2012-09-19 for each stage that is run",
                    "add the date of the stage to cycle.yaml");
        }
    }
}
