package org.determinations.application.trial;

import java.util.List;
import java.util.Optional;
import org.determinations.determination.scorecard.ScorecardUnits;
import org.determinations.model.Confidence;
import org.determinations.report.trial.TrialReport;
import org.determinations.report.trial.TrialReport.TrialDifference;
import org.determinations.report.trial.TrialSections;
import org.determinations.report.trial.TrialUnit;

/** A trial with everything that it rests on read: what is left takes time and no database. One per trial. */
public final class GatheredTrial {
    private final TrialSubject subject;
    private final TrialReport.TrialHead head;
    private final TrialSides sides;
    private final TrialDifference difference;
    private final YearMoves years;
    private final List<String> leftOut;

    GatheredTrial(
            TrialSubject subject,
            TrialReport.TrialHead head,
            TrialSides sides,
            TrialDifference difference,
            YearMoves years,
            List<String> leftOut) {
        this.subject = subject;
        this.head = head;
        this.sides = sides;
        this.difference = difference;
        this.years = years;
        this.leftOut = List.copyOf(leftOut);
    }

    /** What the trial is of. */
    public TrialSubject subject() {
        return subject;
    }

    /** The trial; the same each time. */
    public TrialReport report() {
        SectionMoves moves = new SectionMoves(sides);
        TrialSections sections = moves.look();
        List<TrialUnit> units = new UnitMoves(sides).list(moves.byUnit());
        return new TrialReport(
                head,
                units,
                new DataLacks(sides, leftOut).look(),
                difference,
                sections,
                new CutTrials(sides, subject.order().near()).look(),
                new GroupMoves(sides, units).look(subject.order().properties()),
                years.look(),
                new ConsequenceMoves(sides).look(),
                assumed());
    }

    /** Of a shape without tables, by what the rules that decided cite. */
    private int assumed() {
        Optional<ScorecardUnits> units = sides.units();
        return Math.toIntExact(sides.result().determinations().stream()
                .filter(d -> units.map(u -> u.outcome(d.district()).isAssumed())
                        .orElseGet(() -> d.rules().stream()
                                .anyMatch(rule -> rule.decisive() && rule.confidence() == Confidence.ASSUMED)))
                .count());
    }
}
