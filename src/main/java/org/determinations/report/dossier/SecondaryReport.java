package org.determinations.report.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.determinations.model.secondary.GroupAssociation;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.QuestionAnswer;
import org.determinations.model.secondary.YearSeries;
import org.determinations.suppression.SuppressedTable;
import org.determinations.suppression.SuppressionParameters;

/**
 * Everything that is written about one secondary run. One per run; immutable.
 *
 * @param run the run with its files and issues; without determinations, which it makes none of
 * @param official the released run whose accountability levels chose the districts
 * @param districts those districts as officially determined, by code
 * @param newest the school year that the answers are about
 * @param measures of every school year, by district, school year and key
 * @param series one for each measure of a district over the school years
 * @param associations measure B-G of each district in the newest school year
 * @param drawing what the pages draw beside all this
 * @param publicTable the public counts, with what is withheld
 * @param publicMeasures the measures that may be published, by district and key
 * @param places decimal places of a printed ratio
 * @param analyzed ranks of the official basis whose districts were looked at
 * @param equity over the whole State; nothing in the copy of one district
 */
public record SecondaryReport(
        RunReport run,
        RunHeader official,
        List<Determination> districts,
        SchoolYear newest,
        List<MeasureResult> measures,
        List<QuestionAnswer> answers,
        List<SecondaryDecision> decisions,
        List<YearSeries> series,
        List<GroupAssociation> associations,
        SecondaryDrawing drawing,
        SuppressedTable publicTable,
        List<PublicMeasure> publicMeasures,
        SuppressionParameters suppression,
        int places,
        RankSpan analyzed,
        EquityEditions equity) {

    public SecondaryReport {
        districts = List.copyOf(districts);
        measures = List.copyOf(measures);
        answers = List.copyOf(answers);
        decisions = List.copyOf(decisions);
        series = List.copyOf(series);
        associations = List.copyOf(associations);
        publicMeasures = List.copyOf(publicMeasures);
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
        return districts.stream().filter(d -> d.district().equals(code)).findFirst();
    }

    /** The person's decision on one question; empty while nobody has decided. */
    public Optional<SecondaryDecision> decision(DistrictCode code, MeasureQuestion question) {
        return decisions.stream()
                .filter(d -> d.district().equals(code) && d.question() == question)
                .findFirst();
    }

    /** What is said of each district, as a report of that district alone; of one that nothing is said of, an empty one. */
    public Map<DistrictCode, SecondaryReport> byDistrict() {
        Map<DistrictCode, List<MeasureResult>> ofMeasures =
                grouped(measures, m -> m.subject().district());
        Map<DistrictCode, List<QuestionAnswer>> ofAnswers =
                grouped(answers, a -> a.subject().district());
        Map<DistrictCode, List<YearSeries>> ofSeries = grouped(series, YearSeries::district);
        Map<DistrictCode, List<GroupAssociation>> ofGroups =
                grouped(associations, a -> a.subject().district());
        Map<DistrictCode, SecondaryReport> reports = new HashMap<>();
        for (Determination district : districts) {
            DistrictCode code = district.district();
            reports.put(
                    code,
                    new SecondaryReport(
                            run,
                            official,
                            List.of(district),
                            newest,
                            ofMeasures.getOrDefault(code, List.of()),
                            ofAnswers.getOrDefault(code, List.of()),
                            decisions,
                            ofSeries.getOrDefault(code, List.of()),
                            ofGroups.getOrDefault(code, List.of()),
                            drawing,
                            publicTable,
                            publicMeasures,
                            suppression,
                            places,
                            analyzed,
                            EquityEditions.NONE));
        }
        return reports;
    }

    private static <T> Map<DistrictCode, List<T>> grouped(List<T> all, Function<T, DistrictCode> district) {
        return all.stream().collect(Collectors.groupingBy(district));
    }

    /** The series of a measure; empty when the district has none. */
    public Optional<YearSeries> series(DistrictCode code, MeasureKey key) {
        return series.stream()
                .filter(s -> s.district().equals(code) && s.key().equals(key))
                .findFirst();
    }
}
