package org.determinations.release;

import java.util.List;
import org.determinations.determination.programme.Programmes;
import org.determinations.model.release.Amendment;
import org.determinations.model.result.Determination;
import org.determinations.model.result.ResultChange;
import org.determinations.model.run.RunReport;

/** Which results that are released now a later run would change, district by district, in either direction. */
public final class ReleasedChanges {
    private ReleasedChanges() {}

    /** One sentence for each district whose released result would change, by district code; empty when none would. */
    public static List<String> list(RunReport released, RunReport later) {
        return Amendment.changes(released, later).stream()
                .map(change -> sentence(change, released, later))
                .toList();
    }

    private static String sentence(ResultChange change, RunReport released, RunReport later) {
        String district = change.district().and(change.name());
        if (change.before().isEmpty()) {
            return district + " is not in the released results; now "
                    + words(change.after().orElseThrow(), later);
        }
        String before = words(change.before().get(), released);
        return change.after()
                .map(after -> district + ": from " + before + " to " + words(after, later))
                .orElse(district + " would lose its released result, " + before);
    }

    /** Basis, category and label as a person reads them: {@code Level 2, MRAR}. */
    private static String words(Determination determination, RunReport of) {
        String level = determination.basisText().isEmpty()
                ? Programmes.words(of.run().shape()).noBasis()
                : determination.basisText();
        String category = determination.category().map(code -> code.text()).orElse("undetermined");
        return level + ", " + category + (determination.reassigned() ? " (reassigned)" : "");
    }
}
