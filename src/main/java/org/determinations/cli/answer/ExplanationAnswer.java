package org.determinations.cli.answer;

import java.util.List;
import java.util.stream.Collectors;
import org.determinations.application.reading.DistrictAnalysis;
import org.determinations.application.reading.DistrictExplanation;
import org.determinations.application.reading.DistrictPairs;
import org.determinations.application.reading.MeasureWorking;
import org.determinations.model.result.Determination;
import org.determinations.report.form.Style;
import org.determinations.report.result.ExplanationJson;
import org.determinations.report.result.ExplanationMarkdown;
import org.determinations.report.result.ExplanationText;
import org.determinations.report.result.YearHistoryText;
import org.determinations.report.secondary.SecondaryDistrictJson;
import org.determinations.report.secondary.SecondaryDistrictText;

/** One district explained: its determination, its secondary analysis, the arithmetic of a measure. */
public final class ExplanationAnswer {
    private ExplanationAnswer() {}

    /**
     * The determination, with the years before.
     *
     * @param style of the text; of Markdown its words alone
     */
    public static String render(DistrictExplanation explained, ExplanationFormat format, Style style) {
        return switch (format) {
            case text ->
                ExplanationText.render(explained.determination(), explained.context(), style)
                        + apart(YearHistoryText.render(
                                explained.years(), explained.context().shape(), style));
            case json -> ExplanationJson.render(explained.determination(), explained.context(), explained.years());
            case markdown ->
                ExplanationMarkdown.render(explained.determination(), explained.context(), style.words())
                        + apart(YearHistoryText.markdown(
                                explained.years(), explained.context().shape(), style.words()));
        };
    }

    /** Two facts that together would change the category, for a person. */
    public static String text(DistrictPairs pairs) {
        Determination of = pairs.determination();
        String head =
                (of.name().isBlank() ? of.called() : of.name() + " (" + of.district() + ")") + ", " + of.label() + "\n";
        return head
                + pairs.sentences()
                        .map(ExplanationAnswer::pairs)
                        .orElse(
                                "The policy of this run is written in rules. Pairs of facts are looked for where it is a scorecard.\n");
    }

    private static String pairs(List<String> sentences) {
        return sentences.isEmpty()
                ? "No two facts together would give another category where neither would alone.\n"
                : "Two facts together would give another category, and neither of them alone. The nearest:\n"
                        + sentences.stream().map(line -> "- " + line + "\n").collect(Collectors.joining());
    }

    /** The secondary analysis, for a person. */
    public static String text(DistrictAnalysis analysed) {
        return SecondaryDistrictText.render(analysed.analysis(), analysed.district());
    }

    /** The secondary analysis, for a program. */
    public static String json(DistrictAnalysis analysed) {
        return SecondaryDistrictJson.render(analysed.analysis(), analysed.district());
    }

    /** The arithmetic, for a person. */
    public static String text(MeasureWorking working) {
        return working.lines().values().stream()
                .map(ofOne -> String.join("\n", ofOne) + "\n")
                .collect(Collectors.joining("\n"));
    }

    /** The arithmetic, for a program. */
    public static String json(MeasureWorking working) {
        return SecondaryDistrictJson.arithmetic(
                working.of().analysis(), working.of().district(), working.lines());
    }

    private static String apart(String section) {
        return section.isEmpty() ? "" : "\n" + section;
    }
}
