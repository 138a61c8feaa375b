package org.determinations.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.MeasureResult;
import org.determinations.model.MeasureStatus;
import org.determinations.model.QuestionAnswer;
import org.determinations.model.RunReport;
import org.determinations.report.IssueText;
import org.determinations.report.RunJson;
import org.determinations.report.SecondaryReport;
import org.determinations.store.Stores;

/** What a secondary run came to, for the person who waits. */
final class SecondaryOutcome {
    private SecondaryOutcome() {}

    static StageOutcome of(Installation installation, Stores stores, RunExecution.Ended ended) {
        RunReport report = ended.report();
        Path folder = RunFolders.of(installation, report.run());
        SecondaryReport analysis =
                SecondaryExplanation.of(installation, stores, report.run()).analysis();
        int rejected = report.files().stream().mapToInt(file -> file.rejected()).sum();
        return new StageOutcome(
                report,
                ended.alreadyDone(),
                rejected,
                folder,
                ended.alreadyDone() ? StageRunner.alreadyDone(report.run(), folder) : text(analysis, folder),
                line(analysis, ended.alreadyDone()),
                RunJson.summary(report, folder.toString()));
    }

    private static String text(SecondaryReport analysis, Path folder) {
        return String.format(
                Locale.ROOT,
                "run %d: secondary %s, on official run %d%n%,d districts at the levels analysed, students of %s%n"
                        + "question A: %s%nquestion B: %s%n%sinput issues: %s%nfiles in %s",
                analysis.run().run().number(),
                analysis.run().run().cycle(),
                analysis.official().number(),
                analysis.districts().size(),
                analysis.newest(),
                answers(analysis, MeasureQuestion.A),
                answers(analysis, MeasureQuestion.B),
                refused(analysis),
                IssueText.counts(analysis.run().issues()),
                folder);
    }

    /** Measures that were refused are no answer, and so are said; empty text when none was. */
    private static String refused(SecondaryReport analysis) {
        List<MeasureResult> refused = analysis.measures().stream()
                .filter(r -> r.status() == MeasureStatus.DATA_ERROR)
                .toList();
        long districts =
                refused.stream().map(r -> r.subject().district()).distinct().count();
        return refused.isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        "refused: %,d measures of %,d districts rest on counts that contradict each other or cannot be read;"
                                + " input-issues.csv says what to do%n",
                        refused.size(),
                        districts);
    }

    private static String line(SecondaryReport analysis, boolean alreadyDone) {
        return String.format(
                Locale.ROOT,
                "%-23s run %-3d %,6d districts: A %s; B %s%s",
                "secondary",
                analysis.run().run().number(),
                analysis.districts().size(),
                answers(analysis, MeasureQuestion.A),
                answers(analysis, MeasureQuestion.B),
                alreadyDone ? " (already done)" : "");
    }

    private static String answers(SecondaryReport analysis, MeasureQuestion question) {
        return String.format(
                Locale.ROOT,
                "%,d appear to, %,d do not, %,d cannot be judged",
                count(analysis, question, QuestionAnswer.Verdict.APPEARS),
                count(analysis, question, QuestionAnswer.Verdict.DOES_NOT_APPEAR),
                count(analysis, question, QuestionAnswer.Verdict.CANNOT_TELL));
    }

    private static long count(SecondaryReport analysis, MeasureQuestion question, QuestionAnswer.Verdict verdict) {
        return analysis.answers().stream()
                .filter(a -> a.question() == question && a.verdict() == verdict)
                .count();
    }
}
