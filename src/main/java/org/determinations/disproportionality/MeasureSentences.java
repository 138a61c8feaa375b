package org.determinations.disproportionality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.determinations.model.ExactRatio;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureKind;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.MeasureStatus;
import org.determinations.model.secondary.QuestionAnswer;
import org.determinations.model.secondary.RatioFigures;
import org.determinations.model.secondary.RatioMethod;

/** What a superintendent reads about one measure: plain sentences with the numbers in them. */
final class MeasureSentences {
    private static final int PERCENT_PLACES = 1;

    private final DisproportionalityParameters parameters;
    private final PrintedRatio printed;
    private final BandRule bands;
    private final String districtName;

    MeasureSentences(DisproportionalityParameters parameters, String districtName) {
        this.parameters = parameters;
        this.printed = PrintedRatio.of(parameters);
        this.bands = new BandRule(parameters.bands());
        this.districtName = districtName;
    }

    /** The answer in one sentence. */
    String verdict(MeasureQuestion question, QuestionAnswer.Verdict verdict, List<MeasureResult> deciding) {
        String matter = question == MeasureQuestion.A
                ? "over-identify low-income students as eligible for special education"
                : "separate students with disabilities inordinately across low-income or racial groups";
        return switch (verdict) {
            case APPEARS -> districtName + " appears to " + matter + ".";
            case DOES_NOT_APPEAR ->
                (deciding.stream().allMatch(r -> r.status().judged()) ? "" : "On the groups that could be judged, ")
                        + districtName + " does not appear to " + matter + ".";
            case CANNOT_TELL ->
                "Whether " + districtName + " appears to " + matter
                        + " cannot be judged from these counts. This is not the same as no concern.";
        };
    }

    boolean isWatch(MeasureResult result) {
        return result.status() == MeasureStatus.WATCH;
    }

    /** Everything worth saying about one judged measure. */
    List<String> of(MeasureResult result, List<MeasureResult> own) {
        RatioFigures figures = result.figures().orElseThrow();
        List<String> sentences = new ArrayList<>();
        sentences.add(comparison(result, figures));
        if (result.method() == RatioMethod.ALTERNATE_RISK_RATIO) {
            sentences.add(String.format(
                    Locale.ROOT,
                    "%s has too few %s for a fair comparison at home, so the comparison is with those across the State.",
                    districtName,
                    result.key().comparisonMembers("students")));
        }
        if (bands.heldBackByInterval(figures.ratio(), figures.interval())) {
            sentences.add(chance(result, figures));
        } else if (isWatch(result)) {
            sentences.add(watch());
        }
        if (result.status().concern()) {
            sentences.add(excess(result, figures));
        }
        adjusted(result.key(), own).ifPresent(sentences::add);
        return sentences;
    }

    private String comparison(MeasureResult result, RatioFigures figures) {
        MeasureKey key = result.key();
        String state = result.state()
                .flatMap(s -> s.restRatio())
                .map(r -> " In the rest of the State the figure is " + printed.text(r) + ".")
                .orElse("");
        return String.format(
                        Locale.ROOT,
                        "In %s, %s%% of %s %s, against %s%% of %s: %s times as likely (likely range %s).",
                        result.subject().schoolYear(),
                        percent(figures.focalRisk()),
                        key.members(key.kind().outcome().among()),
                        key.kind().outcome().words(),
                        percent(figures.comparisonRisk()),
                        key.comparisonMembers(key.kind().outcome().among()),
                        printed.text(figures.ratio()),
                        figures.interval().text(parameters.precision().displayPlaces()))
                + state;
    }

    private String watch() {
        return "That is to be watched and is no concern: a ratio is watched from "
                + parameters.bands().watch().toPlainString() + " and can be of concern from "
                + parameters.bands().elevated().toPlainString() + ".";
    }

    private String chance(MeasureResult result, RatioFigures figures) {
        String students = result.sensitivity()
                .map(s -> s.studentsToChange())
                .filter(s -> s.isPresent())
                .map(s -> s.getAsLong() == 1
                        ? " One student with another outcome would change this result."
                        : " " + s.getAsLong() + " students with another outcome would change this result.")
                .orElse("");
        return String.format(
                        Locale.ROOT,
                        "In a group of %d, chance alone could explain a ratio of %s.",
                        result.input().orElseThrow().focal().students(),
                        printed.text(figures.ratio()))
                + students;
    }

    private static String excess(MeasureResult result, RatioFigures figures) {
        String number = figures.excess().decimal(0).toPlainString();
        String fewer = "At equal rates about " + number + " fewer "
                + result.key().members(number.equals("1") ? "student" : "students");
        return result.key().kind().question() == MeasureQuestion.A
                ? fewer
                        + " would have an IEP. That is a reason to look at referral and early reading support;"
                        + " it does not say that any child was identified wrongly."
                : fewer
                        + " would be taught apart. That is a reason to look at how placements are decided;"
                        + " it does not say that any child is placed wrongly.";
    }

    private Optional<String> adjusted(MeasureKey key, List<MeasureResult> own) {
        MeasureKind wanted = switch (key.kind()) {
            case A1 -> MeasureKind.A3;
            case B1_LI -> MeasureKind.B1_ADJ_RACE;
            default -> MeasureKind.B1_ADJ_INCOME;
        };
        String attribute = wanted == MeasureKind.B1_ADJ_INCOME ? "family income" : "race and ethnicity";
        return own.stream()
                .filter(r -> r.key().kind() == wanted && r.key().groupCode().equals(key.groupCode()))
                .flatMap(r -> r.figures().stream())
                .map(f -> "After taking " + attribute + " into account the ratio is " + printed.text(f.ratio()) + ".")
                .findFirst();
    }

    /** Why measures were not judged, each reason once. */
    List<String> notJudged(List<MeasureResult> results) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (MeasureResult result : results) {
            groups.computeIfAbsent(notJudged(result), s -> new ArrayList<>())
                    .add(result.key().members("students"));
        }
        List<String> sentences = new ArrayList<>();
        groups.forEach((sentence, names) -> sentences.add(String.format(Locale.ROOT, sentence, joined(names))));
        return sentences;
    }

    private String notJudged(MeasureResult result) {
        return switch (result.status()) {
            case GROUP_ABSENT -> "Nobody to judge: there are no %s.";
            case INPUT_SUPPRESSED -> "A count of %s is withheld or blank, so nothing was judged.";
            case DATA_ERROR -> "The counts of %s contradict each other, so nothing was judged.";
            default ->
                result.input().isEmpty()
                        ? "Not in the input: counts of %s. This is not the same as no concern."
                        : "Too few to judge: %s (at least "
                                + parameters.minimums().cell() + " with the outcome among at least "
                                + parameters.minimums().n()
                                + " are needed, here and in the comparison). This is not the same as no concern.";
        };
    }

    private static String joined(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** That the ratio cannot rise far. */
    String ceiling(RatioFigures figures) {
        return String.format(
                Locale.ROOT,
                "Because %s%% of the comparison group already have this outcome, the ratio cannot exceed %s; read the"
                        + " difference of %s points instead.",
                percent(figures.comparisonRisk()),
                figures.ceiling().map(printed::text).orElse("any number"),
                percent(figures.difference()));
    }

    private static String percent(ExactRatio share) {
        return share.times(100).decimal(PERCENT_PLACES).toPlainString();
    }
}
