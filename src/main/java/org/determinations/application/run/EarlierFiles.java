package org.determinations.application.run;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.determinations.application.Installation;
import org.determinations.determination.programme.Programmes;
import org.determinations.facts.EarlierResults;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.model.CategoryCode;
import org.determinations.model.CategoryMeasures;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.jurisdiction.JurisdictionFile;
import org.determinations.model.release.ReleaseMoves;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.result.CategoryDescription;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunState;
import org.determinations.policy.PolicyPack;
import org.determinations.store.Stores;

/**
 * The released results of earlier cycles as files of measures of a run. One file for each cycle of the same jurisdiction.
 */
record EarlierFiles(Installation installation, Stores stores) {
    private static final String HEADER = "unit_code,measure,value,n,status,school_year,submitted_on\n";

    /** The same inputs with the earlier results that the pack asks for; as they are where it asks for none, or none is released. */
    CycleInputs beside(CycleInputs inputs, PolicyPack pack, FileRecogniser recogniser) {
        if (inputs.stage() == Stage.SECONDARY || !Programmes.of(pack.shape()).readsEarlierResults(pack)) {
            return inputs;
        }
        List<WrittenInput> written =
                released(inputs).values().stream().map(this::written).toList();
        return inputs.beside(WrittenInput.recognised(written, installation, recogniser));
    }

    /** Of each cycle before, the newest official run that is released now. */
    private SortedMap<SchoolYear, RunHeader> released(CycleInputs inputs) {
        String jurisdiction = inputs.plan().jurisdiction().file().name();
        boolean named = inputs.plan().jurisdiction().named();
        SortedMap<SchoolYear, RunHeader> released = new TreeMap<>();
        for (RunHeader run : stores.runs().list()) {
            Optional<String> of = stores.jurisdictions().find(run.number()).map(JurisdictionFile::name);
            boolean official = run.stage() == Stage.OFFICIAL && run.state() == RunState.COMPUTED;
            if (official
                    && run.cycle().compareTo(inputs.plan().cycle()) < 0
                    && of.map(jurisdiction::equals).orElse(!named)
                    && ReleaseMoves.stateAfter(stores.releases().list(run.number())) == ReleaseState.RELEASED) {
                released.put(run.cycle(), run);
            }
        }
        return released;
    }

    private WrittenInput written(RunHeader run) {
        return new WrittenInput(EarlierResults.FOLDER + run.cycle() + "-run-" + run.number() + ".csv", text(run));
    }

    private String text(RunHeader run) {
        List<CategoryCode> codes = stores.policies().get(run.number()).categories().stream()
                .map(CategoryDescription::code)
                .toList();
        StringBuilder text = new StringBuilder(HEADER);
        stores.determinations()
                .listResults(Set.of(run.number()), stores.determinations().listDistricts(run.number()))
                .forEach(result -> {
                    Determination district = result.determination();
                    Optional<CategoryCode> base = district.category().flatMap(code -> district.derived());
                    row(text, run, district, CategoryMeasures.CATEGORY, district.category());
                    row(text, run, district, CategoryMeasures.BASE_CATEGORY, base);
                    cells(text, run, district, CategoryMeasures.CATEGORY_SET, CategoryMeasures.set(codes));
                });
        return text.toString();
    }

    private static void row(
            StringBuilder text, RunHeader run, Determination district, String measure, Optional<CategoryCode> code) {
        cells(text, run, district, measure, code.map(CategoryCode::text).orElse(""));
    }

    private static void cells(StringBuilder text, RunHeader run, Determination district, String measure, String value) {
        text.append(district.district().digits())
                .append(',')
                .append(measure)
                .append(",\"")
                .append(value)
                .append("\",,")
                .append(value.isEmpty() ? "missing" : "")
                .append(',')
                .append(run.cycle())
                .append(",\n");
    }
}
