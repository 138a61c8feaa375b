package org.determinations.cli.answer;

import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.TEXT_OR_NULL;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.YES_NO;
import static org.determinations.report.form.JsonTypes.listOf;
import static org.determinations.report.form.JsonTypes.word;

import org.determinations.application.policy.PackTrial;
import org.determinations.report.form.JsonForm;

/** What the scenarios of a pack say of it, for programs. */
public final class PackTrialJson {
    private static final JsonForm<PackTrial.Expected> VALUE = JsonForm.<PackTrial.Expected>of()
            .has("name", TEXT, PackTrial.Expected::name)
            .has("expected", TEXT, PackTrial.Expected::expected)
            .has("got", TEXT, PackTrial.Expected::got)
            .has("equal", YES_NO, PackTrial.Expected::isEqual);

    private static final JsonForm<PackTrial.Tried> SCENARIO = JsonForm.<PackTrial.Tried>of()
            .has("scenario", TEXT, PackTrial.Tried::scenario)
            .has("where", TEXT, PackTrial.Tried::where)
            .says("File and row.")
            .has("source", TEXT, PackTrial.Tried::source)
            .has("verdict", word(PackTrial.Verdict.class, PackTrial.Verdict::word), PackTrial.Tried::verdict)
            .has("reason", TEXT_OR_NULL, PackTrial.Tried::reason)
            .says("Why it cannot come out as printed, as the scenario says.")
            .has("values", listOf(VALUE), PackTrial.Tried::values);

    private static final JsonForm<PackTrial.Unreached> UNREACHED = JsonForm.<PackTrial.Unreached>of()
            .has("table", TEXT, PackTrial.Unreached::table)
            .has("row", WHOLE, PackTrial.Unreached::row)
            .has("says", TEXT, PackTrial.Unreached::says)
            .has("where", TEXT, PackTrial.Unreached::where);

    public static final JsonForm<PackTrial> FORM = JsonForm.<PackTrial>document(
                    "policy-test/1",
                    "What the scenarios of a policy pack say of it. Output of policy test with --json.")
            .has("pack", TEXT, PackTrial::pack)
            .has("passed", YES_NO, PackTrial::isPassed)
            .says("Whether no scenario is wrong.")
            .has("equal", WHOLE, trial -> trial.count(PackTrial.Verdict.EQUAL))
            .has("differ_with_a_reason", WHOLE, trial -> trial.count(PackTrial.Verdict.EXPLAINED))
            .has("wrong", WHOLE, trial -> trial.count(PackTrial.Verdict.WRONG))
            .has("scenarios", listOf(SCENARIO), PackTrial::scenarios)
            .says("In the order of the files and their rows.")
            .has("unreached", listOf(UNREACHED), PackTrial::unreached)
            .says("Rows of tables that no scenario reaches, in the order of the scorecard.");

    private PackTrialJson() {}
}
