package org.determinations.application.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.issue.SourceRef;
import org.determinations.model.CategoryCode;
import org.determinations.model.duty.FederalCategory;
import org.determinations.model.stage.CycleResult;
import org.determinations.scorecard.EarlierCategory;
import org.determinations.scorecard.Enforcement;
import org.determinations.scorecard.GivenValue;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.UnitMeasures;
import org.determinations.scorecard.UnitRanks;

/** What follows from a category and the cycles in a row by the federal table, which is the pack of that name. */
public final class FederalLadder {
    private static final String PACK = "federal-ladder.1";
    private static final String CATEGORY = "given category";

    private final Scorecard ladder;

    private FederalLadder(Scorecard ladder) {
        this.ladder = ladder;
    }

    /** The table of this installation; refused when the pack is not there or not sound. */
    public static FederalLadder read(Installation installation) {
        return new FederalLadder(Policies.files()
                .loadFolder(installation.policies().resolve(PACK))
                .getBody(Scorecard.class));
    }

    /** Name of the pack that holds the table. */
    public String pack() {
        return ladder.id();
    }

    /**
     * What follows; empty where the table says nothing.
     *
     * @param as the category of federal law as which the district's one is read
     * @param cycles the results of a district in a row with the same category, newest first; not empty
     */
    public Optional<Enforcement> follows(FederalCategory as, List<CycleResult> cycles) {
        CycleResult newest = cycles.get(0);
        CategoryCode code = new CategoryCode(as.name());
        GivenValue given = GivenValue.of(code.text(), SourceRef.ofFile("run " + newest.run()));
        return ladder.evaluate(
                        UnitMeasures.of(newest.district().digits(), Map.of(CATEGORY, given))
                                .after(cycles.stream()
                                        .skip(1)
                                        .map(earlier -> EarlierCategory.of(
                                                earlier.cycle().text(), code))
                                        .toList()),
                        UnitRanks.NONE)
                .enforcement();
    }
}
