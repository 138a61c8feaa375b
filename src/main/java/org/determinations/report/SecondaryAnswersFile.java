package org.determinations.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.model.Determination;
import org.determinations.model.MeasureKey;
import org.determinations.model.QuestionAnswer;
import org.determinations.model.SecondaryDecision;
import org.determinations.report.chart.SecondaryWords;

/** The answers to both questions, one row a district and question, with the proposal and what a person said to it. */
final class SecondaryAnswersFile {
    static final String NAME = "secondary-answers.csv";
    static final List<String> COLUMNS = List.of(
            "district_code",
            "district_name",
            "accountability_level",
            "school_year",
            "question",
            "verdict",
            "decided_by_measures",
            "not_judged",
            "informed_by",
            "in_words",
            "proposal",
            "decision",
            "decided_by",
            "decided_on",
            "reason");

    private SecondaryAnswersFile() {}

    static String render(SecondaryReport analysis, FormulaGuard guard) {
        return guard.table(NAME, table(analysis)).csv();
    }

    static DataTable table(SecondaryReport analysis) {
        return new DataTable(
                COLUMNS, analysis.answers().stream().map(a -> row(a, analysis)).toList());
    }

    private static List<String> row(QuestionAnswer answer, SecondaryReport analysis) {
        Optional<Determination> district = analysis.district(answer.subject().district());
        Optional<SecondaryDecision> decision =
                analysis.decision(answer.subject().district(), answer.question());
        return List.of(
                answer.subject().district().digits(),
                district.map(Determination::name).orElse(""),
                district.map(Determination::basisText).orElse(""),
                answer.subject().schoolYear().text(),
                answer.question().name(),
                answer.verdict().name(),
                keys(answer.decidedBy()),
                keys(answer.notJudged()),
                keys(answer.informedBy()),
                String.join(" ", answer.sentences()),
                SecondaryWords.proposal(answer),
                decision.map(d -> d.confirmed() ? "CONFIRM" : "DECLINE").orElse(""),
                decision.map(SecondaryDecision::decidedBy).orElse(""),
                decision.map(d -> d.decidedOn().toString()).orElse(""),
                decision.map(SecondaryDecision::reason).orElse(""));
    }

    private static String keys(List<MeasureKey> keys) {
        return keys.stream().map(MeasureKey::text).collect(Collectors.joining("; "));
    }
}
