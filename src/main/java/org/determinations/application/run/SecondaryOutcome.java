package org.determinations.application.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.determinations.application.Installation;
import org.determinations.application.RunFolders;
import org.determinations.issue.Severity;
import org.determinations.model.MeasureQuestion;
import org.determinations.model.QuestionAnswer;
import org.determinations.model.RunReport;
import org.determinations.report.IssueText;
import org.determinations.report.chart.SecondaryWords;
import org.determinations.store.Stores;

/** What a secondary run came to, for the person who waits; from its stored answers, two for each district analysed. */
final class SecondaryOutcome {
    private final RunReport report;
    private final int official;
    private final List<QuestionAnswer> answers;

    private SecondaryOutcome(RunReport report, int official, List<QuestionAnswer> answers) {
        this.report = report;
        this.official = official;
        this.answers = answers;
    }

    static StageOutcome of(Installation installation, Stores stores, RunExecution.Ended ended) {
        RunReport report = ended.report();
        int run = report.run().number();
        Path folder = RunFolders.of(installation, report.run());
        SecondaryOutcome outcome = new SecondaryOutcome(
                report,
                stores.measures().findBasis(run).orElseThrow(),
                stores.measures().listAnswers(run));
        return new StageOutcome(
                report,
                ended.alreadyDone(),
                report.files().stream().mapToInt(file -> file.rejected()).sum(),
                folder,
                ended.alreadyDone() ? ended.alreadyDoneIn(folder) : outcome.text(folder),
                outcome.line() + ended.alreadyDoneWords(),
                ended.in(folder));
    }

    private String text(Path folder) {
        return String.format(
                Locale.ROOT,
                "run %d: secondary %s, on official run %d%n%,d districts at the levels analyzed%s%n"
                        + "question A: %s%nquestion B: %s%ninput issues: %s%nfiles in %s",
                report.run().number(),
                report.run().cycle(),
                official,
                districts(),
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

    private String line() {
        return String.format(
                Locale.ROOT,
                "%-23s run %-3d %,6d districts: A %s; B %s",
                "secondary",
                report.run().number(),
                districts(),
                SecondaryWords.counts(answers, MeasureQuestion.A),
                SecondaryWords.counts(answers, MeasureQuestion.B));
    }

    private long districts() {
        return answers.stream().map(a -> a.subject().district()).distinct().count();
    }
}
