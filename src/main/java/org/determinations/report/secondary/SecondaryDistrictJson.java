package org.determinations.report.secondary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.SecondaryDecision;
import org.determinations.model.result.Determination;
import org.determinations.model.secondary.GroupAssociation;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.QuestionAnswer;
import org.determinations.model.secondary.RatioFigures;
import org.determinations.report.chart.SecondaryWords;
import org.determinations.report.dossier.SecondaryReport;
import org.determinations.report.form.JsonObject;

/**
 * One district's secondary analysis for programs: answers, and the measures of the newest school year. Names no other
 * district. Ratios are rounded as they are printed; {@code secondary-measures.csv} has more places and every count.
 */
public final class SecondaryDistrictJson {
    private SecondaryDistrictJson() {}

    /** {@code secondary-explanation/1}. */
    public static String render(SecondaryReport analysis, Determination district) {
        return JsonObject.document("secondary-explanation/1", json -> {
            heading(json, analysis, district);
            json.objects(
                    "answers",
                    analysis.answers().stream()
                            .filter(a -> a.subject().district().equals(district.district()))
                            .toList(),
                    (j, answer) -> answer(j, analysis, answer));
            json.objects(
                    "measures",
                    analysis.measures().stream()
                            .filter(r -> r.subject().district().equals(district.district())
                                    && r.subject().schoolYear().equals(analysis.newest()))
                            .toList(),
                    (j, result) -> measure(j, analysis, result));
            json.objects(
                    "associations",
                    analysis.associations().stream()
                            .filter(a -> a.subject().district().equals(district.district()))
                            .toList(),
                    (j, association) -> association(j, analysis, association));
        });
    }

    /** {@code measure-arithmetic/1}: the lines in which each measure is worked out, in the order given. */
    public static String arithmetic(
            SecondaryReport analysis, Determination district, Map<MeasureResult, List<String>> lines) {
        return JsonObject.document("measure-arithmetic/1", json -> {
            heading(json, analysis, district);
            json.objects("measures", List.copyOf(lines.entrySet()), (j, entry) -> {
                key(j, entry.getKey().key());
                j.text("status", entry.getKey().status().name());
                j.texts("lines", entry.getValue());
            });
        });
    }

    private static void heading(JsonObject json, SecondaryReport analysis, Determination district) {
        json.number("run", analysis.run().run().number())
                .number("official_run", analysis.official().number())
                .text("cycle", analysis.run().run().cycle().text())
                .text("school_year", analysis.newest().text())
                .text("district_code", district.district().digits())
                .text("district_name", district.name())
                .text(analysis.shape().basisName(), district.basisText());
    }

    private static void answer(JsonObject json, SecondaryReport analysis, QuestionAnswer answer) {
        Optional<SecondaryDecision> decision =
                analysis.decision(answer.subject().district(), answer.question());
        json.text("question", answer.question().name())
                .text("verdict", answer.verdict().name())
                .yesNo("warranted", answer.warranted())
                .texts("decided_by_measures", texts(answer.decidedBy()))
                .texts("not_judged", texts(answer.notJudged()))
                .texts("informed_by", texts(answer.informedBy()))
                .texts("in_words", answer.sentences())
                .textOrNull(
                        "decision",
                        decision.map(d -> d.confirmed() ? "CONFIRM" : "DECLINE").orElse(""))
                .textOrNull(
                        "decided_by", decision.map(SecondaryDecision::decidedBy).orElse(""))
                .textOrNull(
                        "decided_on",
                        decision.map(d -> d.decidedOn().toString()).orElse(""))
                .textOrNull("reason", decision.map(SecondaryDecision::reason).orElse(""));
    }

    private static void measure(JsonObject json, SecondaryReport analysis, MeasureResult result) {
        Optional<RatioFigures> figures = result.figures();
        key(json, result.key());
        json.yesNo("decides", result.key().kind().decides())
                .text("status", result.status().name())
                .textOrNull("reason", result.reason())
                .textOrNull(
                        "ratio",
                        figures.map(f -> SecondaryWords.ratio(f.ratio(), analysis.places()))
                                .orElse(""))
                .textOrNull("ratio_exact", figures.map(f -> f.ratio().text()).orElse(""))
                .texts(
                        "years_of_concern",
                        analysis.series(result.subject().district(), result.key())
                                .map(s -> s.concernYears().stream()
                                        .map(SchoolYear::text)
                                        .toList())
                                .orElse(List.of()));
    }

    private static void association(JsonObject json, SecondaryReport analysis, GroupAssociation association) {
        json.text("measure", association.code())
                .textOrNull("reason", association.reason())
                .textOrNull(
                        "chi_square",
                        association.chiSquare().map(v -> v.toPlainString()).orElse(""))
                .number("degrees_of_freedom", association.degreesOfFreedom())
                .textOrNull(
                        "cramers_v",
                        association.cramersV().map(v -> v.toPlainString()).orElse(""))
                .textOrNull(
                        "dissimilarity",
                        association
                                .dissimilarity()
                                .map(d -> SecondaryWords.ratio(d, analysis.places()))
                                .orElse(""));
    }

    private static void key(JsonObject json, MeasureKey key) {
        json.text("measure", key.kind().code()).text("group", key.groupCode()).textOrNull("slice", key.sliceCode());
    }

    private static List<String> texts(List<MeasureKey> keys) {
        return keys.stream().map(MeasureKey::text).toList();
    }
}
