package org.determinations.report.secondary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.determinations.model.DistrictCode;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.SecondaryStateRow;
import org.determinations.report.dossier.SecondaryReport;

/**
 * What the pages of the whole State hold of its districts: of each the few measures that decide or are compared. One per analysis and
 * audience; told of the districts in the order of their codes.
 */
public final class StateRows {
    private final List<SecondaryStateRow> rows = new ArrayList<>();
    private final Map<DistrictCode, Set<MeasureKey>> shown = new HashMap<>();

    /**
     * What is kept of one district.
     *
     * @param shown those of its measures whose values the public may see
     */
    record Kept(SecondaryStateRow row, Set<MeasureKey> shown) {}

    StateRows() {}

    /** Of every district of an analysis. */
    public static StateRows of(SecondaryReport analysis) {
        SecondarySections pages = new SecondarySections(analysis);
        StateRows rows = new StateRows();
        DistrictWalk.<Kept, RuntimeException>each(analysis, pages::kept, rows::add);
        return rows;
    }

    void add(Kept kept) {
        rows.add(kept.row());
        shown.put(kept.row().district(), kept.shown());
    }

    List<SecondaryStateRow> rows() {
        return List.copyOf(rows);
    }

    boolean shows(MeasureResult measure) {
        return shown.getOrDefault(measure.subject().district(), Set.of()).contains(measure.key());
    }
}
