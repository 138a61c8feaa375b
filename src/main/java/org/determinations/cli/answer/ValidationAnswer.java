package org.determinations.cli.answer;

import java.util.Locale;
import org.determinations.application.validate.ValidationOutcome;
import org.determinations.model.run.InputFileRecord;
import org.determinations.report.form.Style;
import org.determinations.report.run.IssueText;
import org.determinations.report.run.IssuesJson;

/** What checking a cycle folder came to. */
public final class ValidationAnswer {
    private ValidationAnswer() {}

    /** For a person: files, issues, and whether the stages can run. */
    public static String text(ValidationOutcome checked) {
        return files(checked) + IssueText.render(checked.issues(), Style.PLAIN) + verdict(checked);
    }

    /** For a program. */
    public static String json(ValidationOutcome checked) {
        return IssuesJson.FORM.render(new IssuesJson.Found(checked.cycle(), checked.issues()));
    }

    private static String files(ValidationOutcome checked) {
        StringBuilder text = new StringBuilder();
        for (InputFileRecord file : checked.files()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%s: %s, %,d %s, %,d accepted, %,d rejected, %,d left out%n",
                    file.name(),
                    file.contract(),
                    file.rowsRead(),
                    file.rowsRead() == 1 ? "row" : "rows",
                    file.accepted(),
                    file.rejected(),
                    file.notThisCycle()));
        }
        return text.toString();
    }

    private static String verdict(ValidationOutcome checked) {
        if (checked.refused()) {
            return "A stage cannot run on these files. Fix what is listed as critical.\n";
        }
        int rejected = checked.rejectedRows();
        return rejected > 0
                ? "The stages can run; " + rejected + (rejected == 1 ? " rejected row" : " rejected rows")
                        + " would be left out.\n"
                : "The stages can run.\n";
    }
}
