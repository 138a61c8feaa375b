package org.determinations.batch;

import java.nio.file.Path;
import java.util.Locale;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.QuestionAnswer;
import org.determinations.model.RunReport;
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
                ended.alreadyDone() ? ended.alreadyDoneIn(folder) : text(analysis, folder),
                line(analysis) + ended.alreadyDoneWords(),
                ended.in(folder));
    }

    private static String text(SecondaryReport analysis, Path folder) {
        return String.format(
                Locale.ROOT,
                "run %d: secondary %s, on official run %d%n%,d districts at the levels analysed, students of %s%n"
                        + "question A: %s%nquestion B: %s%n%d issues%nfiles in %s",
                analysis.run().run().number(),
                analysis.run().run().cycle(),
                analysis.official().number(),
                analysis.districts().size(),
                analysis.newest(),
                answers(analysis, MeasureQuestion.A),
                answers(analysis, MeasureQuestion.B),
                analysis.run().issues().size(),
                folder);
    }

    private static String line(SecondaryReport analysis) {
        return String.format(
                Locale.ROOT,
                "%-23s run %-3d %,6d districts: A %s; B %s",
                "secondary",
                analysis.run().run().number(),
                analysis.districts().size(),
                answers(analysis, MeasureQuestion.A),
                answers(analysis, MeasureQuestion.B));
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
