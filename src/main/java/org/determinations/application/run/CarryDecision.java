package org.determinations.application.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.determinations.application.RunFolders;
import org.determinations.determination.programme.Programmes;
import org.determinations.model.DistrictCode;
import org.determinations.model.TableContent;
import org.determinations.model.fact.FileKind;
import org.determinations.model.result.Determination;
import org.determinations.model.result.LateRules;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.RunHeader;
import org.determinations.report.export.EarlierFiles;
import org.determinations.store.Stores;
import org.determinations.store.result.DeterminationStore;
import org.determinations.store.result.ResultPortion;

/**
 * Decides what a run takes over from the one that it supersedes. Nothing, unless a district's result follows from its own facts, policy,
 * program, date and files are the same but for discrepancies and corrected levels, and the earlier run is still what was computed. One
 * per run.
 */
final class CarryDecision {
    private static final Set<FileKind> CORRECTING = Set.of(FileKind.MCAS_DISCREPANCIES, FileKind.CORRECTED_LEVELS);

    /** By which files of the earlier run are known, and whose rows are its results. */
    private static final Set<String> OUTPUTS = Set.of("run_output", "determination_shared");

    private final StageWork work;
    private final Stores stores;
    private final StageRows rows;
    private final Optional<List<TableContent>> now;

    /** @param now the hashes of the run's facts; empty in a process that has not seen every row */
    CarryDecision(StageWork work, StageRows rows, Optional<List<TableContent>> now) {
        this.work = work;
        this.stores = work.stores();
        this.rows = rows;
        this.now = now;
    }

    CarryOver decide() {
        RunHeader run = stores.runs().find(work.run()).orElseThrow();
        Optional<RunHeader> earlier = run.supersedes().flatMap(stores.runs()::find);
        if (earlier.isEmpty()) {
            return CarryOver.NOTHING;
        }
        String name = "run " + earlier.get().number();
        Optional<String> otherWork = otherWork(run, earlier.get(), name);
        return otherWork.isPresent()
                ? CarryOver.none(earlier.get().number(), otherWork.get())
                : taken(earlier.get(), name);
    }

    /** Why nothing can be taken over, whatever the rows say. */
    private Optional<String> otherWork(RunHeader run, RunHeader earlier, String name) {
        return Stream.of(
                        when(
                                run.inputSetHash().equals(earlier.inputSetHash()),
                                "the work of " + name + " was asked for again"),
                        when(
                                !Programmes.of(work.pack().shape()).judgesEachAlone() || rows.hasEarlierResults(),
                                "by this policy the result of a district may rest on other districts"),
                        when(!run.packHash().equals(earlier.packHash()), name + " used another policy pack"),
                        when(
                                !run.programVersion().equals(earlier.programVersion()),
                                name + " was made by another version of the program"),
                        when(!run.stageDate().equals(earlier.stageDate()), name + " has another stage date"),
                        when(
                                !TakenFiles.hasSameJurisdiction(work, earlier),
                                name + " read another file of the jurisdiction"),
                        otherFile(earlier, name),
                        when(
                                now.isEmpty(),
                                "the run was interrupted, and what had been read of it before was not looked at again"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> when(boolean holds, String why) {
        return holds ? Optional.of(why) : Optional.empty();
    }

    /** The first file, by name, that only one of the runs has or that is another one; discrepancies and corrected levels aside. */
    private Optional<String> otherFile(RunHeader earlier, String name) {
        Set<String> then = names(earlier.number());
        Set<String> later = names(work.run());
        return others(earlier).stream()
                .filter(file -> !CORRECTING.contains(file.kind()))
                .map(InputFileRecord::name)
                .min(Comparator.naturalOrder())
                .map(file -> {
                    if (!later.contains(file)) {
                        return name + " read " + file + ", and this one did not";
                    }
                    return then.contains(file)
                            ? file + " is not the file that " + name + " read"
                            : name + " did not read " + file;
                });
    }

    private Set<String> names(int run) {
        return stores.files().list(run).stream().map(InputFileRecord::name).collect(Collectors.toSet());
    }

    /** The files that only one of the runs has, or that are other ones, as each run has them. */
    private List<InputFileRecord> others(RunHeader earlier) {
        List<InputFileRecord> then = stores.files().list(earlier.number());
        List<InputFileRecord> later = stores.files().list(work.run());
        return Stream.concat(without(then, later), without(later, then)).toList();
    }

    private static Stream<InputFileRecord> without(List<InputFileRecord> files, List<InputFileRecord> others) {
        Set<List<String>> known = others.stream().map(TakenFiles::identity).collect(Collectors.toSet());
        return files.stream().filter(file -> !known.contains(TakenFiles.identity(file)));
    }

    private CarryOver taken(RunHeader earlier, String name) {
        BoundContent bound = work.readBack().bound(earlier.number());
        DeterminationStore.ToCarry results = stores.determinations().toCarry(earlier.number());
        if (!bound.holds(OUTPUTS) || !areComputed(results, bound)) {
            return CarryOver.none(earlier.number(), "what the store holds of " + name + " is not what was computed");
        }
        Set<DistrictCode> moved = MovedDistricts.of(
                bound.contents(),
                now.orElseThrow(),
                stores.issues().list(earlier.number()),
                stores.issues().list(work.run()),
                rows.corrected());
        Map<DistrictCode, ResultPortion.Carried> districts = new HashMap<>();
        List<ResultPortion.Carried> all = results.results();
        Optional<EarlierFiles> files = Optional.of(new EarlierFiles(
                        RunFolders.of(work.installation(), earlier),
                        stores.outputs().list(earlier.number()),
                        earlier,
                        all.stream().map(one -> one.head().district()).sorted().toList(),
                        districts::containsKey))
                .filter(EarlierFiles::areThere);
        late(
                        earlier,
                        all.stream()
                                .filter(one -> !moved.contains(one.head().district()))
                                .toList(),
                        files.flatMap(EarlierFiles::reviewed))
                .forEach(one -> districts.put(one.head().district(), one));
        return new CarryOver(
                Optional.of(earlier.number()),
                "",
                districts,
                Optional.of(results.whole()),
                all.stream().map(ResultPortion.Carried::head).toList(),
                others(earlier).stream().map(InputFileRecord::name).collect(Collectors.toSet()),
                files);
    }

    /** Whether the rows that were read are those that the run computed whose rows they are. */
    private boolean areComputed(DeterminationStore.ToCarry results, BoundContent earlier) {
        return results.contents().entrySet().stream().allMatch(one -> {
            boolean own = one.getKey() == earlier.run();
            BoundContent owner = own ? earlier : work.readBack().bound(one.getKey());
            return owner.contents().contains(one.getValue()) && (own || owner.holds(Set.of()));
        });
    }

    /** With answers that are read when somebody asks for them, which nobody need do of a district that the review list leaves out. */
    private List<ResultPortion.Carried> late(
            RunHeader earlier, List<ResultPortion.Carried> unmoved, Optional<Set<DistrictCode>> reviewed) {
        List<Determination> heads =
                unmoved.stream().map(ResultPortion.Carried::head).toList();
        RuleBlocks blocks = new RuleBlocks(stores.determinations(), earlier.number(), heads);
        List<ResultPortion.Carried> late = new ArrayList<>();
        for (ResultPortion.Carried one : unmoved) {
            int place = late.size();
            boolean judged =
                    reviewed.filter(all -> !all.contains(one.head().district())).isPresent();
            late.add(new ResultPortion.Carried(
                    one.head().answering(new LateRules(() -> blocks.at(place), judged)), one.answersOf(), one.rowOf()));
        }
        return late;
    }
}
