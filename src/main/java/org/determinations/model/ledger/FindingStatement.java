package org.determinations.model.ledger;

import java.time.LocalDate;
import org.determinations.model.DistrictCode;
import org.determinations.model.FindingSource;
import org.determinations.model.fact.CorrectionDays;
import org.determinations.model.fact.FindingFact;
import org.determinations.model.fact.FindingReport;

/**
 * What a review file says of a finding. The day of the report is the day of the written notice. Immutable.
 *
 * @param report source, day of the written notice, criterion and rating
 * @param days as printed or known to the file
 */
public record FindingStatement(
        String findingId, DistrictCode district, String districtName, FindingReport report, CorrectionDays days) {

    /** What an accepted row says. */
    public static FindingStatement of(FindingFact fact) {
        return new FindingStatement(fact.findingId(), fact.district(), fact.name(), fact.report(), fact.days());
    }

    public FindingSource source() {
        return report.findingSource();
    }

    public LocalDate noticeOn() {
        return report.reportDate();
    }

    /** The day of the notice a year later: February 28 for one of February 29. */
    public LocalDate yearAfterNotice() {
        return noticeOn().plusYears(1);
    }

    /** The day by which it must be corrected: the printed one, else one year after written notice; that day is in time. */
    public LocalDate dueOn() {
        return days.dueOn().orElseGet(this::yearAfterNotice);
    }
}
