package org.determinations.report.federal;

import java.util.List;
import java.util.Optional;
import org.determinations.followthrough.IndicatorEighteen;
import org.determinations.model.duty.LocalEffort;
import org.determinations.model.fact.IndicatorFact;
import org.determinations.model.federal.FederalLayout;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.run.RunReport;

/**
 * Everything that the federal office is told. One per run and day; immutable.
 *
 * @param results of a released official run, by district code
 * @param effort which categories let local effort be reduced
 * @param indicators SPP indicators of districts that the run read
 * @param eighteen as the ledger of findings has it on its day
 * @param findings how many the ledger has on that day
 */
public record FederalReport(
        RunReport results,
        Jurisdiction jurisdiction,
        FederalLayout layout,
        LocalEffort effort,
        List<IndicatorFact> indicators,
        IndicatorEighteen eighteen,
        int findings) {

    public FederalReport {
        indicators = List.copyOf(indicators);
    }

    /** Two digits of the State; empty for a jurisdiction whose code the layout does not have. */
    public Optional<String> stateCode() {
        return Optional.ofNullable(layout.stateCodes().get(jurisdiction.file().name()));
    }
}
