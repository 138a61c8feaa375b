package org.determinations.report.dossier;

import java.util.List;
import java.util.Optional;
import org.determinations.determination.programme.Programmes;
import org.determinations.model.DistrictCode;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.SecondaryDecision;
import org.determinations.model.result.Determination;
import org.determinations.model.result.RankSpan;
import org.determinations.model.result.ShapeWords;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunReport;
import org.determinations.model.secondary.QuestionAnswer;
import org.determinations.suppression.SuppressionParameters;

/**
 * Everything that is written about one secondary run. One per run; immutable.
 *
 * @param run the run with its files and issues; without determinations, which it makes none of
 * @param official the released run whose accountability levels chose the districts
 * @param districts those districts as officially determined, by code
 * @param newest the school year that the answers are about
 * @param answers of the newest school year, by district and question
 * @param reading gives what was found of a district
 * @param drawing what the pages draw beside all this
 * @param places decimal places of a printed ratio
 * @param analyzed ranks of the official basis whose districts were looked at
 * @param equity over the whole State; nothing in the copy of one district
 */
public record SecondaryReport(
        RunReport run,
        RunHeader official,
        List<Determination> districts,
        SchoolYear newest,
        List<QuestionAnswer> answers,
        List<SecondaryDecision> decisions,
        FindingsReading reading,
        SecondaryDrawing drawing,
        SuppressionParameters suppression,
        int places,
        RankSpan analyzed,
        EquityEditions equity) {

    public SecondaryReport {
        districts = List.copyOf(districts);
        answers = List.copyOf(answers);
        decisions = List.copyOf(decisions);
    }

    /** The words of the shape of the policy that the analysis follows. */
    public ShapeWords shape() {
        return Programmes.words(official.shape());
    }

    /** {@code Levels 3 to 5}: the ranks that were looked at. */
    public String analyzedWords() {
        return analyzed.words(shape());
    }

    /** The district as officially determined; empty for one that is not analysed. */
    public Optional<Determination> district(DistrictCode code) {
        int from = 0;
        int to = districts.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (districts.get(middle).district().compareTo(code) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from < districts.size() && districts.get(from).district().equals(code)
                ? Optional.of(districts.get(from))
                : Optional.empty();
    }

    /** The person's decision on one question; empty while nobody has decided. */
    public Optional<SecondaryDecision> decision(DistrictCode code, MeasureQuestion question) {
        return decisions.stream()
                .filter(d -> d.district().equals(code) && d.question() == question)
                .findFirst();
    }

    /** What was found of a district, read now. */
    public DistrictFindings findings(DistrictCode district) {
        return reading.of(district);
    }

    /** The same report with what was found of that one district at hand, for whoever writes it after the store is closed. */
    public SecondaryReport about(DistrictCode district) {
        DistrictFindings own = findings(district);
        return new SecondaryReport(
                run,
                official,
                districts,
                newest,
                answers,
                decisions,
                code -> code.equals(district) ? own : DistrictFindings.NONE,
                drawing,
                suppression,
                places,
                analyzed,
                equity);
    }
}
