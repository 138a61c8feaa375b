package org.determinations.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.determinations.model.DecisionFact;
import org.determinations.model.DiscrepancyFact;
import org.determinations.model.DistrictCode;
import org.determinations.model.Fact;
import org.determinations.model.FindingFact;
import org.determinations.model.IndicatorFact;
import org.determinations.model.LevelFact;
import org.determinations.model.Reported;
import org.determinations.model.SuccessorFact;

/**
 * What a fact is about, so that two rows can be seen to speak of the same thing.
 *
 * @param kind which sort of fact, in words
 * @param id district, district and indicator, or finding id; of a discrepancy all that it says, as two different ones of the
 *     same id are for the corrections to refuse
 */
record FactKey(String kind, String id) {

    static FactKey of(Fact fact) {
        if (fact instanceof IndicatorFact i) {
            return new FactKey("indicator " + i.indicator(), i.district().digits());
        }
        if (fact instanceof FindingFact f) {
            return new FactKey("finding " + f.findingId(), "");
        }
        if (fact instanceof DiscrepancyFact d) {
            return new FactKey("discrepancy " + d.discrepancyId(), content(d).toString());
        }
        if (fact instanceof SuccessorFact s) {
            return new FactKey("succession", word(s.predecessor()) + " to " + word(s.successor()));
        }
        String kind = fact instanceof LevelFact ? "accountability level" : "decision";
        return new FactKey(kind, fact.district().digits());
    }

    /** What the fact says, without where it stands and without the district's name, which is no part of its meaning. */
    static List<Object> content(Fact fact) {
        if (fact instanceof LevelFact l) {
            return List.of(
                    l.level(),
                    l.reason(),
                    l.ppiAll().map(FactKey::plain),
                    l.ppiHighNeeds().map(FactKey::plain));
        }
        if (fact instanceof IndicatorFact i) {
            return content(i);
        }
        if (fact instanceof FindingFact f) {
            return content(f);
        }
        if (fact instanceof DiscrepancyFact d) {
            return content(d);
        }
        if (fact instanceof SuccessorFact s) {
            return List.of(s.kind(), s.effectiveOn(), s.note());
        }
        DecisionFact d = (DecisionFact) fact;
        return List.of(d.kind(), d.category(), d.decidedBy(), d.decidedOn(), d.reason(), d.evidence());
    }

    private static List<Object> content(IndicatorFact i) {
        return List.of(
                i.reviewed(),
                i.numerator(),
                i.denominator(),
                plain(i.percent()),
                i.reportedValue(),
                i.practicesContribute(),
                i.due(),
                i.submittedOn(),
                i.valid(),
                i.reliable());
    }

    private static List<Object> content(DiscrepancyFact d) {
        return List.of(
                d.district(),
                d.schoolCode(),
                d.kind(),
                d.subject(),
                d.reportedAt(),
                d.decision(),
                d.decidedBy(),
                d.decidedOn(),
                d.reason());
    }

    private static String word(Optional<DistrictCode> code) {
        return code.map(DistrictCode::digits).orElse("none");
    }

    private static List<Object> content(FindingFact f) {
        return List.of(
                f.district(),
                f.findingSource(),
                f.reportDate(),
                f.criterion(),
                f.rating(),
                f.correctionDueOn(),
                f.correctedOn(),
                f.verifiedOn(),
                f.enteredOn());
    }

    /** 70 and 70.0 say the same. */
    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static Object plain(Reported<BigDecimal> percent) {
        Optional<Object> number = percent.value().map(FactKey::plain);
        return number.orElse(percent);
    }
}
