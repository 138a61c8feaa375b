package org.determinations.application.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.determinations.determination.StageDistricts;
import org.determinations.facts.DistrictAssembly;
import org.determinations.facts.EarlierResults;
import org.determinations.facts.StagePortion;
import org.determinations.facts.StageView;
import org.determinations.issue.Issue;
import org.determinations.model.DistrictCode;
import org.determinations.model.SppIndicators;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKind;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.run.InputFileRecord;
import org.determinations.model.run.RunHeader;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.StageFacts;
import org.determinations.store.Stores;
import org.jspecify.annotations.Nullable;

/**
 * A run of which some districts are asked: of most kinds of fact their own rows alone are read. The rows of all districts are looked at
 * when somebody asks for what rests on them: who goes through all of them, a percentage that its own row does not settle, earlier results.
 * One per question; used by one thread.
 */
public final class AskedDistricts implements StageDistricts {
    private final Stores stores;
    private final int run;
    private final StageView.Frame frame;
    private final List<Issue> issues;
    private final List<InputFileRecord> files;
    private final Map<DistrictCode, Optional<DistrictFacts>> asked = new HashMap<>();
    private @Nullable StageRead whole;

    public AskedDistricts(Stores stores, RunHeader run) {
        this(stores, run.number(), StageFrames.of(stores, run), stores.issues().list(run.number()));
    }

    /** @param issues of single rows */
    AskedDistricts(Stores stores, int run, StageView.Frame frame, List<Issue> issues) {
        this.stores = stores;
        this.run = run;
        this.frame = frame;
        this.issues = issues;
        this.files = stores.files().list(run);
    }

    @Override
    public StageFacts frame() {
        return frame.empty();
    }

    @Override
    public Set<String> indicatorsHeld() {
        if (whole != null) {
            return whole.indicatorsHeld();
        }
        Set<String> held = new TreeSet<>(SppIndicators.IN_ORDER);
        held.addAll(stores.facts().listIndicators(run));
        return held;
    }

    @Override
    public void forEach(Consumer<DistrictFacts> each) {
        whole().forEach(each);
    }

    /** The facts of a district; empty where the run does not have it. */
    public Optional<DistrictFacts> find(DistrictCode district) {
        read(Set.of(district));
        return asked.getOrDefault(district, Optional.empty());
    }

    /** Reads the facts of some hundred districts at most, that {@link #find} has them at hand. */
    public void read(Set<DistrictCode> districts) {
        Set<DistrictCode> fresh = new TreeSet<>(districts);
        fresh.removeAll(asked.keySet());
        if (fresh.isEmpty()) {
            return;
        }
        boolean together = whole != null || files.stream().anyMatch(file -> EarlierResults.isIn(file.name()));
        if (together) {
            fresh.forEach(code -> asked.put(
                    code,
                    whole().view(List.of(code)).facts().districts().stream().findFirst()));
        } else {
            readAlone(fresh);
        }
    }

    private void readAlone(Set<DistrictCode> districts) {
        StageRows rows = rows(districts);
        Map<String, List<Issue>> ofRows =
                issues.stream().filter(DistrictAssembly::quarantines).collect(Collectors.groupingBy(Issue::district));
        for (DistrictCode code : districts) {
            StagePortion portion = new StagePortion(
                    rows.between(code, code, Set.of()), ofRows.getOrDefault(code.digits(), List.of()), code::equals);
            asked.put(
                    code,
                    StageView.facts(frame, portion, () -> whole().surveyed()).stream()
                            .findFirst());
        }
    }

    /** The rows of the districts, and those of all others of the kinds that are looked at together. */
    private StageRows rows(Set<DistrictCode> districts) {
        StageRows rows = StageRows.unstored();
        for (FactKind<?> kind : FactKinds.ALL) {
            if (files.stream().map(InputFileRecord::kind).anyMatch(kind.files()::contains)) {
                List<? extends Fact> facts = kind.isKeyedByUnit()
                        ? stores.facts().listAbout(run, kind, districts)
                        : stores.facts().list(run, kind);
                facts.forEach(fact -> rows.add(StageRows.NO_FILE, fact));
            }
        }
        return rows;
    }

    private StageRead whole() {
        StageRead all = whole;
        if (all == null) {
            all = new StageRead(frame, StageRows.read(stores, run), issues, Optional.empty());
            whole = all;
        }
        return all;
    }
}
