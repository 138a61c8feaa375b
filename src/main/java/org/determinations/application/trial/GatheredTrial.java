package org.determinations.application.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.model.Confidence;
import org.determinations.report.trial.TrialReport;
import org.determinations.report.trial.TrialReport.TrialDifference;
import org.determinations.report.trial.TrialUnit;

/**
 * A trial with everything that it rests on read, the facts of the run packed: what is left takes time and no database. One per trial; used
 * by one thread at a time.
 */
public final class GatheredTrial {
    private final TrialSubject subject;
    private final TrialReport.TrialHead head;
    private final TrialSides sides;
    private final TrialDifference difference;
    private final EarlierYears earlier;

    GatheredTrial(
            TrialSubject subject,
            TrialReport.TrialHead head,
            TrialSides sides,
            TrialDifference difference,
            EarlierYears earlier) {
        this.subject = subject;
        this.head = head;
        this.sides = sides;
        this.difference = difference;
        this.earlier = earlier;
    }

    /** What the trial is of. */
    public TrialSubject subject() {
        return subject;
    }

    /** The trial; the same each time. */
    public TrialReport report() {
        return new Looks().report();
    }

    /** What is made of one district while others are. */
    private record Seen(TrialDistrict district, Optional<TrialUnit> unit, Optional<CutTrials.Placed> near) {}

    /** Everything that looks at the districts, on their one way past it. */
    private final class Looks {
        private final UnitMoves moves = new UnitMoves(sides);
        private final SectionMoves sections = new SectionMoves(sides);
        private final DataLacks lacks = new DataLacks(sides);
        private final CutTrials cuts = new CutTrials(sides, subject.order().near());
        private final GroupMoves groups = new GroupMoves(sides, subject.order().properties());
        private final YearMoves years = new YearMoves(sides, earlier);
        private final ConsequenceMoves consequences = new ConsequenceMoves(sides);
        private final List<TrialUnit> units = new ArrayList<>();
        private int assumed;

        TrialReport report() {
            new TrialWalk(sides).forEach(this::made, this::see);
            return new TrialReport(
                    head,
                    units,
                    lacks.look(),
                    difference,
                    sections.look(),
                    cuts.look(),
                    groups.look(units),
                    years.look(),
                    consequences.look(),
                    assumed);
        }

        private Seen made(TrialDistrict district) {
            return new Seen(district, moves.of(district, sections.of(district)), cuts.near(district));
        }

        private void see(Seen seen) {
            TrialDistrict district = seen.district();
            seen.unit().ifPresent(units::add);
            cuts.see(district, seen.near());
            sections.see(district);
            lacks.see(district);
            groups.see(district);
            years.see(district);
            consequences.see(district);
            assumed += isAssumed(district) ? 1 : 0;
        }

        /** Of a shape without tables, by what the rules that decided cite. */
        private static boolean isAssumed(TrialDistrict district) {
            return district.now()
                    .map(unit -> unit.outcome().isAssumed())
                    .orElseGet(() -> district.after().rules().stream()
                            .anyMatch(rule -> rule.decisive() && rule.confidence() == Confidence.ASSUMED));
        }
    }
}
