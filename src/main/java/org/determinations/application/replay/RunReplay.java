package org.determinations.application.replay;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.determinations.application.Installation;
import org.determinations.application.ProcessScratch;
import org.determinations.application.Verification;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.policy.RunJurisdictions;
import org.determinations.application.policy.RunPacks;
import org.determinations.application.run.RecomputedResults;
import org.determinations.application.run.RunReports;
import org.determinations.application.run.RunSnapshots;
import org.determinations.application.run.StageRead;
import org.determinations.application.secondary.AnalyzedDistricts;
import org.determinations.application.secondary.SecondaryReplay;
import org.determinations.application.secondary.SecondaryRuns;
import org.determinations.issue.Issue;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.issue.SourceRef;
import org.determinations.model.Stage;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunReport;
import org.determinations.model.run.RunState;
import org.determinations.model.run.RunWarning;
import org.determinations.policy.PolicyPack;
import org.determinations.report.change.ToldChanges;
import org.determinations.report.export.ExplanationLayout;
import org.determinations.report.export.ExportFolder;
import org.determinations.report.form.SafeFiles;
import org.determinations.report.secondary.SecondaryFolder;
import org.determinations.store.Database;
import org.determinations.store.Stores;

/**
 * Computes a past run again from the stored facts and the pack that it used, and holds results and files against those of
 * then. Changes nothing; the files are written into a folder that is gone afterwards.
 */
public final class RunReplay {
    private static final String KIND = "run-replay/1";

    private final Installation installation;
    private final Stores stores;
    private final RunHeader run;
    private final List<String> lines = new ArrayList<>();
    private final List<Issue> differences = new ArrayList<>();

    private RunReplay(Installation installation, Stores stores, RunHeader run) {
        this.installation = installation;
        this.stores = stores;
        this.run = run;
    }

    /**
     * Replays one run. Refused with {@code SY-010} when there is no such run or it was never computed, and with
     * {@code SY-044} when neither the store nor the installation has the pack of then.
     */
    public static Verification replay(Installation installation, int number) {
        try (Database database = ReadyDatabase.forReading(installation)) {
            Stores stores = Stores.of(database);
            RunHeader run = stores.runs().find(number).orElseThrow(() -> RunReports.noSuchRun(number));
            if (run.state() != RunState.COMPUTED) {
                throw nothingToCompare(run);
            }
            RunReplay replay = new RunReplay(installation, stores, run);
            replay.replay();
            return new Verification(KIND, replay.lines, replay.differences);
        }
    }

    private void replay() {
        lines.add("run " + run.number() + ", " + run.stage().word() + " "
                + run.cycle().text() + ", computed by program "
                + run.programVersion()
                + (run.programVersion().equals(installation.programVersion())
                        ? ", the same as now"
                        : "; now " + installation.programVersion()));
        PolicyPack pack = RunPacks.get(installation, stores, run);
        List<OutputFile> written = stores.outputs().list(run.number());
        if (run.stage() == Stage.SECONDARY) {
            SecondaryReplay secondary =
                    SecondaryRuns.steps(installation, stores, run).replay();
            lines.addAll(secondary.lines());
            secondary.differences().forEach(d -> differs(d.where(), "the finding differs", d.found(), d.stored()));
            compare(written, exported(folder -> SecondaryFolder.write(folder, secondary.report())));
        } else {
            districts(pack, written);
        }
    }

    /** Each portion of districts is determined twice, to be compared and to be written, so that none has to be kept. */
    private void districts(PolicyPack pack, List<OutputFile> written) {
        RunReport then = RunReports.withoutRules(stores, run.number());
        StageRead stage = RunSnapshots.stage(stores, then);
        RecomputedResults computed = new RecomputedResults(stage, pack);
        ComparedResults compared = new ComparedResults(stores, run.number());
        List<RunWarning> warnings = computed.determine(compared::see);
        RunReport now = new RunReport(
                run,
                then.files(),
                compared.outlines(),
                warnings,
                then.issues(),
                pack.describeCategories(),
                pack.sources());
        lines.add(
                RunJurisdictions.get(installation, stores, run.number()).words().in(compared.line()));
        compared.differing()
                .forEach((district, words) ->
                        differs("district " + district, "the determination differs", words.now(), words.then()));
        if (!then.warnings().equals(now.warnings())) {
            differs("run " + run.number(), "the warnings of the whole run differ", "", "");
        }
        compare(
                written,
                exported(folder -> ExportFolder.write(
                        folder,
                        ExplanationLayout.of(written),
                        now,
                        computed,
                        RunSnapshots.changes(stores, now, stage, computed::find, AnalyzedDistricts.of(pack))
                                .map(changes -> new ToldChanges(
                                        changes,
                                        RunJurisdictions.get(installation, stores, run.number())
                                                .words())),
                        Optional.empty())));
    }

    private void compare(List<OutputFile> then, List<OutputFile> now) {
        Map<String, String> before = hashes(then);
        Map<String, String> after = hashes(now);
        TreeSet<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        int same = 0;
        for (String name : all) {
            String stored = before.getOrDefault(name, "none");
            String written = after.getOrDefault(name, "none");
            if (stored.equals(written)) {
                same++;
            } else {
                differs(name, "the file differs", "SHA-256 " + written, "SHA-256 " + stored);
            }
        }
        lines.add(String.format(Locale.ROOT, "files: %d of %d byte for byte the same", same, all.size()));
    }

    private List<OutputFile> exported(Function<Path, List<OutputFile>> export) {
        Path scratch = scratch();
        try {
            return export.apply(scratch);
        } finally {
            RunPacks.delete(scratch);
        }
    }

    private Path scratch() {
        try {
            return ProcessScratch.in(installation.home());
        } catch (IOException e) {
            throw SafeFiles.refusal(installation.home(), e);
        }
    }

    private void differs(String where, String wrong, String found, String then) {
        differences.add(Issue.of(
                IssueCode.REPLAY_DIFFERS,
                SourceRef.ofFile(where),
                wrong,
                found,
                then,
                run.programVersion().equals(installation.programVersion())
                        ? "type determinations runs verify, and find out what was changed since the run"
                        : "another program made the run, and words of its files may have been others (CHANGELOG);"
                                + " determinations runs verify says whether anything was changed since"));
    }

    private static Map<String, String> hashes(List<OutputFile> files) {
        return files.stream().collect(Collectors.toMap(OutputFile::name, OutputFile::sha256));
    }

    private static Refusal nothingToCompare(RunHeader run) {
        return Refusal.Kind.USAGE.of(
                IssueCode.NOT_FOUND,
                "run " + run.number(),
                "the run has no results to compare with, as it is "
                        + run.state().name().toLowerCase(Locale.ROOT),
                "",
                "a computed run",
                "choose another run with determinations runs list");
    }
}
