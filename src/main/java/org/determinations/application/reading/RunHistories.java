package org.determinations.application.reading;

import java.util.SortedMap;
import org.determinations.application.run.CycleYears;
import org.determinations.model.DistrictCode;
import org.determinations.model.DistrictHistory;
import org.determinations.model.RunReport;
import org.determinations.store.Stores;

/** Every district's years side by side, as other parts of this room ask for them. */
public final class RunHistories {
    private RunHistories() {}

    /** One history for each district of the run, read in one go. */
    public static SortedMap<DistrictCode, DistrictHistory> load(Stores stores, RunReport results) {
        return new CycleYears(stores).histories(results);
    }
}
