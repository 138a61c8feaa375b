package org.determinations.cli.answer;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.determinations.application.run.SecondaryResult;
import org.determinations.issue.Severity;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.run.RunReport;
import org.determinations.model.secondary.QuestionAnswer;
import org.determinations.report.chart.SecondaryWords;
import org.determinations.report.run.IssueText;

/** What a secondary run came to, for the person who waits; from its answers, two for each district analyzed. */
final class SecondaryStageText {
    private final RunReport report;
    private final int official;
    private final List<QuestionAnswer> answers;
    private final UnitWords units;

    SecondaryStageText(RunReport report, SecondaryResult result, UnitWords units) {
        this.report = report;
        this.official = result.official();
        this.answers = result.answers();
        this.units = units;
    }

    String text(Path folder) {
        return String.format(
                Locale.ROOT,
                "run %d: secondary %s, on official run %d%n%,d %s at the levels analyzed%s%n"
                        + "question A: %s%nquestion B: %s%ninput issues: %s%nfiles in %s",
                report.run().number(),
                report.run().cycle(),
                official,
                districts(),
                units.plural(),
                answers.stream()
                        .findFirst()
                        .map(a -> ", students of " + a.subject().schoolYear())
                        .orElse(""),
                SecondaryWords.counts(answers, MeasureQuestion.A),
                SecondaryWords.counts(answers, MeasureQuestion.B),
                issues(),
                folder);
    }

    /** An error refuses measures, and a refused measure is no answer: that must not be read over. */
    private String issues() {
        boolean refusing = report.issues().stream().anyMatch(i -> i.severity().compareTo(Severity.ERROR) >= 0);
        return IssueText.counts(report.issues())
                + (refusing
                        ? "; measures that rest on an error are refused, input-issues.csv there says what to do"
                        : "");
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-23s run %-3d %,6d %s: A %s; B %s",
                "secondary",
                report.run().number(),
                districts(),
                units.plural(),
                SecondaryWords.counts(answers, MeasureQuestion.A),
                SecondaryWords.counts(answers, MeasureQuestion.B));
    }

    private long districts() {
        return answers.stream().map(a -> a.subject().district()).distinct().count();
    }
}
