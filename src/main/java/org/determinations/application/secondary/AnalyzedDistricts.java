package org.determinations.application.secondary;

import java.util.Optional;
import java.util.function.Supplier;
import org.determinations.application.Installation;
import org.determinations.application.policy.Policies;
import org.determinations.application.policy.RunPacks;
import org.determinations.disproportionality.AnalysisRules;
import org.determinations.model.result.RankSpan;
import org.determinations.model.run.RunHeader;
import org.determinations.policy.PolicyPack;
import org.determinations.store.Stores;
import org.jspecify.annotations.Nullable;

/** Ranks whose districts the secondary analysis of a pack is about. The pack is read when somebody asks first. */
public final class AnalyzedDistricts implements Supplier<Optional<RankSpan>> {
    private final Supplier<Optional<PolicyPack>> pack;
    private @Nullable Optional<RankSpan> scope;

    private AnalyzedDistricts(Supplier<Optional<PolicyPack>> pack) {
        this.pack = pack;
    }

    /** Of a pack; empty where it has no secondary analysis. */
    public static AnalyzedDistricts of(PolicyPack pack) {
        return new AnalyzedDistricts(() -> Optional.of(pack));
    }

    /** Empty when neither store nor installation has the run's pack as it was. */
    public static AnalyzedDistricts of(Installation installation, Stores stores, RunHeader run) {
        return new AnalyzedDistricts(() -> RunPacks.find(installation, stores, run, Policies.files()::loadFolder));
    }

    @Override
    public Optional<RankSpan> get() {
        Optional<RankSpan> known = scope;
        if (known == null) {
            known = pack.get().filter(AnalysisRules::areIn).map(AnalysisRules::scope);
            scope = known;
        }
        return known;
    }
}
