package org.determinations.followthrough;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.determinations.model.DistrictCode;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.ledger.FindingStatement;

/** When the findings of the ledger and their corrective actions are due. */
public final class LedgerDue {
    private static final String LEDGER = "ledger of findings";
    private static final String LAW = LEDGER + ": 34 CFR 300.600(e)";

    private LedgerDue() {}

    /**
     * Corrections, verifications and corrective actions of findings that are not closed, in the order given.
     *
     * @param since districts that came of one that is no more, by which it is to be corrected now; none of one that is there
     */
    public static List<DueItem> list(
            List<FindingStanding> standings, UnitWords words, Function<DistrictCode, Set<DistrictCode>> since) {
        List<DueItem> items = new ArrayList<>();
        for (FindingStanding standing : standings) {
            if (standing.state() == FindingState.CLOSED) {
                continue;
            }
            items.add(
                    standing.state() == FindingState.TO_VERIFY
                            ? verification(standing, words)
                            : correction(standing, words, since));
            standing.concerns().actions().stream()
                    .filter(CorrectiveAction::isOpen)
                    .map(action -> action(standing, action))
                    .forEach(items::add);
        }
        return items;
    }

    private static DueItem correction(
            FindingStanding standing, UnitWords words, Function<DistrictCode, Set<DistrictCode>> since) {
        FindingStatement said = standing.statement();
        Set<DistrictCode> now = since.apply(said.district());
        return new DueItem(
                Optional.of(said.dueOn()),
                true,
                "Correct finding " + named(said),
                Optional.of(said.district()),
                words.in("district") + " " + said.district().and(said.districtName())
                        + (now.isEmpty()
                                ? ""
                                : ", now "
                                        + now.stream().map(DistrictCode::digits).collect(Collectors.joining(" and "))),
                said.days()
                        .dueOn()
                        .map(day -> "the day that the report of " + said.noticeOn() + " prints")
                        .orElseGet(() -> oneYear(said)),
                said.days().dueOn().isPresent() ? LEDGER : LAW);
    }

    /** Indicator 18 counts what was verified within the year, whatever day is printed. */
    private static DueItem verification(FindingStanding standing, UnitWords words) {
        FindingStatement said = standing.statement();
        return new DueItem(
                Optional.of(said.yearAfterNotice()),
                true,
                "Verify the correction of finding " + named(said) + " of " + said.district() + " "
                        + said.districtName(),
                Optional.of(said.district()),
                words.in("department"),
                oneYear(said),
                LAW + ", Indicator 18");
    }

    private static DueItem action(FindingStanding standing, CorrectiveAction action) {
        FindingStatement said = standing.statement();
        return new DueItem(
                Optional.of(action.until()),
                true,
                "Corrective action " + action.number() + " of finding " + said.findingId() + ": " + action.what(),
                Optional.of(said.district()),
                action.who() + ", for " + said.district().and(said.districtName()),
                "planned on " + action.plannedOn(),
                LEDGER);
    }

    private static String oneYear(FindingStatement said) {
        return "one year after the written notice of " + said.noticeOn();
    }

    private static String named(FindingStatement said) {
        String criterion = said.report().criterion();
        return said.findingId() + (criterion.isEmpty() ? "" : " (" + criterion + ")");
    }
}
