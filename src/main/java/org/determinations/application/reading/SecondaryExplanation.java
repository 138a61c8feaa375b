package org.determinations.application.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.application.Installation;
import org.determinations.application.policy.RunPacks;
import org.determinations.application.secondary.SecondaryRuns;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunHeader;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.policy.PolicyPack;
import org.determinations.report.dossier.SecondaryReport;
import org.determinations.store.Stores;

/** One secondary run as a person reads it, from the store alone. */
final class SecondaryExplanation {
    private final PolicyPack pack;
    private final SecondaryReport analysis;

    private SecondaryExplanation(PolicyPack pack, SecondaryReport analysis) {
        this.pack = pack;
        this.analysis = analysis;
    }

    static SecondaryExplanation of(Installation installation, Stores stores, RunHeader run) {
        SecondaryReport analysis = SecondaryRuns.report(installation, stores, run);
        return new SecondaryExplanation(RunPacks.get(installation, stores, run), analysis);
    }

    RunHeader official() {
        return analysis.official();
    }

    /** Answers and measures of a district. */
    DistrictAnalysis whole(Determination district) {
        return about(analysed(district));
    }

    /** The arithmetic of a measure in the newest school year, group by group. */
    MeasureWorking arithmetic(Determination district, String measure, Optional<String> group) {
        List<MeasureResult> newest =
                analysis.findings(analysed(district).district()).measures(analysis.newest());
        List<MeasureResult> wanted = newest.stream()
                .filter(r -> r.key().kind().code().equalsIgnoreCase(measure))
                .filter(r -> group.map(r.key().groupCode()::equalsIgnoreCase).orElse(true))
                .toList();
        if (wanted.isEmpty()) {
            throw SecondaryRuns.notFound(
                    "the district has no such measure",
                    measure + group.map(g -> " " + g).orElse(""),
                    newest.stream().map(r -> r.key().text()).collect(Collectors.joining(", ")));
        }
        Map<MeasureResult, List<String>> lines = new LinkedHashMap<>();
        wanted.forEach(result -> lines.put(result, SecondaryRuns.working(pack, result)));
        return new MeasureWorking(about(district), lines);
    }

    /** For whoever answers when the store is closed. */
    private DistrictAnalysis about(Determination district) {
        return new DistrictAnalysis(analysis.about(district.district()), district);
    }

    private Determination analysed(Determination district) {
        return analysis.district(district.district())
                .orElseThrow(() -> SecondaryRuns.notFound(
                        "this district is not in the secondary analysis",
                        district.listed() + ", " + district.basisText(),
                        "a district within the scope of the analysis"));
    }
}
