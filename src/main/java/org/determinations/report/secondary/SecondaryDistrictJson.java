package org.determinations.report.secondary;

import static org.determinations.report.form.JsonTypes.CYCLE;
import static org.determinations.report.form.JsonTypes.DAY;
import static org.determinations.report.form.JsonTypes.DISTRICT;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.TEXT_OR_NULL;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.YES_NO;
import static org.determinations.report.form.JsonTypes.listOf;
import static org.determinations.report.form.JsonTypes.name;
import static org.determinations.report.form.JsonTypes.oneOf;
import static org.determinations.report.form.JsonTypes.orNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.SecondaryDecision;
import org.determinations.model.result.Determination;
import org.determinations.model.secondary.GroupAssociation;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.MeasureStatus;
import org.determinations.model.secondary.QuestionAnswer;
import org.determinations.report.chart.SecondaryWords;
import org.determinations.report.dossier.DistrictFindings;
import org.determinations.report.dossier.SecondaryReport;
import org.determinations.report.form.JsonForm;

/**
 * One district's secondary analysis for programs: answers, and the measures of the newest school year. Names no other
 * district. Ratios are rounded as they are printed; {@code secondary-measures.csv} has more places and every count.
 */
public final class SecondaryDistrictJson {
    private static final JsonForm<Of> HEADING = JsonForm.<Of>of()
            .has("run", WHOLE, of -> of.analysis().run().run().number())
            .has("official_run", WHOLE, of -> of.analysis().official().number())
            .has("cycle", CYCLE, of -> of.analysis().run().run().cycle())
            .has("school_year", CYCLE, of -> of.analysis().newest())
            .says("School year of the counts.")
            .has("district_code", DISTRICT, of -> of.district().district())
            .has("district_name", TEXT, of -> of.district().name())
            .has("{basis_name}", TEXT, of -> of.district().basisText());

    private static final JsonForm<MeasureKey> KEY = JsonForm.<MeasureKey>of()
            .has("measure", TEXT, key -> key.kind().code())
            .says("Such as A1 or B1-R.")
            .has("group", TEXT, MeasureKey::groupCode)
            .has("slice", TEXT_OR_NULL, MeasureKey::sliceCode)
            .says("Grade span or disability category; null for all.");

    private static final JsonForm<Part<QuestionAnswer>> ANSWER = JsonForm.<Part<QuestionAnswer>>of()
            .has("question", name(MeasureQuestion.class), part -> part.it().question())
            .has(
                    "verdict",
                    name(QuestionAnswer.Verdict.class),
                    part -> part.it().verdict())
            .has("warranted", YES_NO, part -> part.it().warranted())
            .says("Whether intervention or assistance is proposed, for a person to confirm.")
            .has("decided_by_measures", listOf(TEXT), part -> texts(part.it().decidedBy()))
            .has("not_judged", listOf(TEXT), part -> texts(part.it().notJudged()))
            .has("informed_by", listOf(TEXT), part -> texts(part.it().informedBy()))
            .has("in_words", listOf(TEXT), part -> part.it().sentences())
            .has(
                    "decision",
                    orNull(oneOf("CONFIRM", "DECLINE")),
                    part -> decision(part).map(d -> d.confirmed() ? "CONFIRM" : "DECLINE"))
            .says("Null while nobody has decided.")
            .has("decided_by", orNull(TEXT), part -> decision(part).map(SecondaryDecision::decidedBy))
            .has("decided_on", orNull(DAY), part -> decision(part).map(SecondaryDecision::decidedOn))
            .has("reason", orNull(TEXT), part -> decision(part).map(SecondaryDecision::reason));

    private static final JsonForm<Part<MeasureResult>> MEASURE = JsonForm.<Part<MeasureResult>>of()
            .all(KEY, part -> part.it().key())
            .has("decides", YES_NO, part -> part.it().key().kind().decides())
            .has("status", name(MeasureStatus.class), part -> part.it().status())
            .has("reason", TEXT_OR_NULL, part -> part.it().reason())
            .has(
                    "ratio",
                    orNull(TEXT),
                    part -> part.it()
                            .figures()
                            .map(f -> SecondaryWords.ratio(
                                    f.ratio(), part.of().analysis().places())))
            .says("Rounded as it is printed.")
            .has(
                    "ratio_exact",
                    orNull(TEXT),
                    part -> part.it().figures().map(f -> f.ratio().text()))
            .says("A fraction in lowest terms.")
            .has("years_of_concern", listOf(CYCLE), SecondaryDistrictJson::concern);

    private static final JsonForm<Part<GroupAssociation>> ASSOCIATION = JsonForm.<Part<GroupAssociation>>of()
            .has("measure", TEXT, part -> part.it().code())
            .has("reason", TEXT_OR_NULL, part -> part.it().reason())
            .says("Why there is no figure; null when there is.")
            .has("chi_square", orNull(TEXT), part -> part.it().chiSquare().map(BigDecimal::toPlainString))
            .has("degrees_of_freedom", WHOLE, part -> part.it().degreesOfFreedom())
            .has("cramers_v", orNull(TEXT), part -> part.it().cramersV().map(BigDecimal::toPlainString))
            .has(
                    "dissimilarity",
                    orNull(TEXT),
                    part -> part.it()
                            .dissimilarity()
                            .map(d ->
                                    SecondaryWords.ratio(d, part.of().analysis().places())));

    public static final JsonForm<Of> FORM = JsonForm.<Of>document(
                    "secondary-explanation/1",
                    "The secondary analysis of one district. Confidential. Output of explain --secondary with --json.")
            .all(HEADING, of -> of)
            .has(
                    "answers",
                    listOf(ANSWER),
                    of -> of.parts(of.analysis().answers().stream()
                            .filter(answer -> answer.subject()
                                    .district()
                                    .equals(of.district().district()))
                            .toList()))
            .has(
                    "measures",
                    listOf(MEASURE),
                    of -> of.parts(of.findings().measures(of.analysis().newest())))
            .says("Of the newest school year.")
            .has(
                    "associations",
                    listOf(ASSOCIATION),
                    of -> of.parts(of.findings().associations()));

    /** The lines in which each measure is worked out, in the order given. */
    public static final JsonForm<Worked> ARITHMETIC = JsonForm.<Worked>document(
                    "measure-arithmetic/1",
                    "How measures of one district are worked out, line by line. Confidential. Output of explain"
                            + " --secondary --measure with --json.")
            .all(HEADING, Worked::of)
            .has(
                    "measures",
                    listOf(JsonForm.<Map.Entry<MeasureResult, List<String>>>of()
                            .all(KEY, worked -> worked.getKey().key())
                            .has(
                                    "status",
                                    name(MeasureStatus.class),
                                    worked -> worked.getKey().status())
                            .has("lines", listOf(TEXT), Map.Entry::getValue)),
                    worked -> List.copyOf(worked.lines().entrySet()));

    private SecondaryDistrictJson() {}

    /** One district of an analysis. */
    public record Of(SecondaryReport analysis, Determination district) {
        private DistrictFindings findings() {
            return analysis.findings(district.district());
        }

        private <T> List<Part<T>> parts(List<T> own) {
            return own.stream().map(each -> new Part<>(this, each)).toList();
        }
    }

    /** Some of its measures, with the lines in which each is worked out. */
    public record Worked(Of of, Map<MeasureResult, List<String>> lines) {}

    private record Part<T>(Of of, T it) {}

    public static String render(SecondaryReport analysis, Determination district) {
        return FORM.in(analysis.shape()).render(new Of(analysis, district));
    }

    /** {@link #ARITHMETIC} of the measures given. */
    public static String arithmetic(
            SecondaryReport analysis, Determination district, Map<MeasureResult, List<String>> lines) {
        return ARITHMETIC.in(analysis.shape()).render(new Worked(new Of(analysis, district), lines));
    }

    private static Optional<SecondaryDecision> decision(Part<QuestionAnswer> part) {
        return part.of()
                .analysis()
                .decision(part.it().subject().district(), part.it().question());
    }

    private static List<SchoolYear> concern(Part<MeasureResult> part) {
        return part.of()
                .findings()
                .series(part.it().key())
                .map(series -> series.concernYears())
                .orElse(List.of());
    }

    private static List<String> texts(List<MeasureKey> keys) {
        return keys.stream().map(MeasureKey::text).toList();
    }
}
