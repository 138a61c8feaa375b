package org.determinations.application.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.determinations.application.secondary.AnalyzedDistricts;
import org.determinations.facts.StageSurvey;
import org.determinations.facts.StageView;
import org.determinations.issue.Issue;
import org.determinations.model.TableContent;
import org.determinations.model.change.ChangeReport;
import org.determinations.model.fact.Fact;
import org.determinations.model.result.Determination;
import org.determinations.model.result.Outlines;
import org.determinations.model.run.CarriedOver;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunReport;
import org.determinations.model.run.RunResults;
import org.determinations.model.run.RunWarning;
import org.determinations.policy.PolicyPack;
import org.determinations.report.change.ToldChanges;
import org.determinations.report.export.ExplanationLayout;
import org.determinations.report.export.ExportFolder;
import org.determinations.store.Stores;
import org.determinations.store.result.ContentDigests;
import org.jspecify.annotations.Nullable;

/**
 * What this process knows of its run. What one step has stored comes back as it was stored, so that a later step need not
 * ask for it; a process that continues a killed run has not seen it and reads it back. Of a large state only outlines are kept,
 * and what is whole is read back portion by portion. Facts never change once every row is read, nor results once they are
 * exported. One per run and command; used by one thread.
 */
public final class ReadBack implements RunResults, AutoCloseable {
    /** So many determinations are kept whole at most, and one for each so many bytes of memory. */
    private static final int MOST_WHOLE = 2000;

    private static final int ROOM_OF_ONE = 1 << 18;

    private final Stores stores;
    private final int run;
    private final Outlines shared = new Outlines();
    private final List<Determination> outlines = new ArrayList<>();
    private CarryOver carried = CarryOver.NOTHING;
    private final long mostWhole;
    private int own;
    private @Nullable List<Determination> whole = new ArrayList<>();
    private @Nullable ExportFolder begun;
    private @Nullable List<RunWarning> warnings;
    private @Nullable StageRows stored;
    private @Nullable ContentDigests digests;
    private List<TableContent> contents = List.of();
    private final Map<Integer, BoundContent> bound = new HashMap<>();
    private @Nullable StageRows rows;
    private @Nullable StageSurvey surveyed;
    private @Nullable RunReport results;
    private @Nullable Optional<ChangeReport> changes;

    ReadBack(Stores stores, int run) {
        this(stores, run, Math.min(MOST_WHOLE, Runtime.getRuntime().maxMemory() / ROOM_OF_ONE));
    }

    /** @param mostWhole determinations that are kept whole at most */
    ReadBack(Stores stores, int run, long mostWhole) {
        this.stores = stores;
        this.run = run;
        this.mostWhole = mostWhole;
    }

    int run() {
        return run;
    }

    Stores stores() {
        return stores;
    }

    /** The rows are read from the very first one, so that {@link #store} is given every fact. */
    public void readFromTheStart() {
        stored = new StageRows(stores, run);
        digests = new ContentDigests();
    }

    /** Stores facts of a file, unless an earlier run has done so; when the transaction does not last, neither does the run. */
    public void store(long inputFileId, List<Fact> more) {
        StageRows all = stored;
        ContentDigests hashes = digests;
        boolean there = stores.files().listTaken(run).contains(inputFileId);
        if (all == null || hashes == null) {
            if (!there) {
                stores.facts().append(inputFileId, more);
            }
            return;
        }
        if (there) {
            stores.facts().hash(inputFileId, more, hashes::of);
        } else {
            stores.facts().append(inputFileId, more, hashes::of);
        }
        more.forEach(fact -> all.add(inputFileId, fact));
    }

    /** What the audit trail carries of an earlier run, looked at once. */
    BoundContent bound(int earlier) {
        return bound.computeIfAbsent(earlier, number -> BoundContent.of(stores, number));
    }

    /** The hashes of the tables of facts, as far as this process has stored every row of them; once every row is read. */
    public List<TableContent> contents() {
        ContentDigests hashes = digests;
        if (hashes != null) {
            contents = hashes.contents();
            digests = null;
        }
        return contents;
    }

    /**
     * The stage as its accepted rows show it, portion by portion. To be asked after the last row is stored.
     *
     * @param ofRows the issues of single rows
     */
    public StageRead stage(StageView.Frame frame, List<Issue> ofRows) {
        StageRows all = rows();
        StageRead stage = new StageRead(frame, all, ofRows, surveyed(all));
        surveyed = stage.surveyed();
        return stage;
    }

    /** Earlier results are settled by which districts there are, so that a survey of them holds for one look. */
    private Optional<StageSurvey> surveyed(StageRows all) {
        return Optional.ofNullable(surveyed).filter(survey -> !all.hasEarlierResults());
    }

    private StageRows rows() {
        StageRows all = rows;
        if (all == null) {
            contents();
            all = stored;
            if (all == null) {
                TakenFiles.demandAsRead(stores, run);
                all = StageRows.read(stores, run);
            }
            rows = all;
        }
        return all;
    }

    /** What is taken over from the run that this one supersedes; to be asked once every row is read and checked. */
    public CarryOver carryOver(StageWork work) {
        StageRows all = rows();
        carried = new CarryDecision(work, all, stored == null ? Optional.empty() : Optional.of(contents())).decide();
        return carried;
    }

    /** The same in figures; empty where the run supersedes none, and in a process that has not determined it. */
    Optional<CarriedOver> carriedOver() {
        return carried.from()
                .map(from -> new CarriedOver(from, carried.districts().size(), outlines.size(), carried.whyNone()));
    }

    /**
     * These determinations are stored next, portions in the order of district codes. Of a large state that takes nothing over the files are
     * begun, so that what was determined is written at once and need not be read back.
     *
     * @param folder of the run
     * @param takenOver of which the answers are read when somebody asks for them
     */
    public void determined(Path folder, List<Determination> portion, List<Determination> takenOver) {
        List<Determination> all = takenOver.isEmpty()
                ? portion
                : Stream.concat(portion.stream(), takenOver.stream())
                        .sorted(Comparator.comparing(Determination::district))
                        .toList();
        all.forEach(determination -> outlines.add(determination.isLate() ? determination : shared.of(determination)));
        own += portion.size();
        ExportFolder files = begun;
        if (files != null) {
            files.add(all);
        } else if (whole != null) {
            whole.addAll(all);
            if (own > mostWhole) {
                begin(folder, whole);
                whole = null;
            }
        }
    }

    /** So few as go into one file may yet be all. */
    private void begin(Path folder, List<Determination> sofar) {
        if (carried.districts().isEmpty() && sofar.size() > ExplanationLayout.DISTRICTS) {
            ExportFolder files = ExportFolder.begin(
                    folder, ExplanationLayout.of(sofar.size()), RunReports.load(stores, run, List.of(), List.of()));
            begun = files;
            files.add(sofar);
        }
    }

    /** Writes the files of the run: what was begun is finished, all others are made of what was determined. */
    public List<OutputFile> export(StageWork work) {
        RunReport outline = results();
        Optional<ToldChanges> against = changes(work.pack())
                .map(changes -> new ToldChanges(
                        changes, work.inputs().plan().jurisdiction().words()));
        ExportFolder files = begun;
        return files != null
                ? files.finish(outline, against)
                : ExportFolder.write(
                        work.folder(),
                        ExplanationLayout.of(outline.determinations().size()),
                        outline,
                        this,
                        against,
                        carried.files());
    }

    /** Clears files that were begun and not finished. */
    @Override
    public void close() {
        if (begun != null) {
            begun.close();
        }
    }

    /** These warnings were stored, after every determination was. */
    public void warned(List<RunWarning> all) {
        warnings = List.copyOf(all);
    }

    /**
     * What may be printed of the run, as the store has it, its determinations in outline. To be asked after the determinations
     * are stored.
     */
    public RunReport results() {
        RunReport known = results;
        if (known == null) {
            known = warnings == null
                    ? RunReports.outline(stores, run)
                    : RunReports.load(stores, run, outlines, warnings);
            results = known;
        }
        return known;
    }

    /** The determinations whole. */
    @Override
    public void forEach(Consumer<List<Determination>> portion) {
        if (warnings == null || whole == null) {
            new StoredResults(stores, run).forEach(portion);
        } else {
            portion.accept(whole);
        }
    }

    /** What changed against the run that this one supersedes; empty when it supersedes none. */
    public Optional<ChangeReport> changes(PolicyPack pack) {
        Optional<ChangeReport> known = changes;
        if (known == null) {
            known = RunSnapshots.changes(
                    stores, results(), rows(), surveyed(rows()), AnalyzedDistricts.of(pack), carried);
            changes = known;
        }
        return known;
    }

    /** The same under the headers that the two runs have now. */
    Optional<ChangeReport> endedChanges(PolicyPack pack) {
        return changes(pack)
                .map(of -> new ChangeReport(
                        stores.runs().find(of.before().number()).orElseThrow(),
                        stores.runs().find(run).orElseThrow(),
                        of.districts(),
                        of.totals(),
                        of.controls(),
                        of.movedControls(),
                        of.analyzed(),
                        of.command()));
    }

    /** The same results under the header that the run has now: its state moves on after its results do not. */
    RunReport ended() {
        RunReport known = results();
        return new RunReport(
                stores.runs().find(run).orElseThrow(),
                known.files(),
                known.determinations(),
                known.warnings(),
                known.issues(),
                known.categories(),
                known.sources());
    }
}
