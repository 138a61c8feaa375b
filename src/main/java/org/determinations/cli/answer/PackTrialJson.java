package org.determinations.cli.answer;

import org.determinations.application.policy.PackTrial;
import org.determinations.report.form.JsonObject;

/** What the scenarios of a pack say of it, for programs. */
public final class PackTrialJson {
    private PackTrialJson() {}

    /** {@code policy-test/1}. */
    public static String render(PackTrial trial) {
        return JsonObject.document(
                "policy-test/1",
                json -> json.text("pack", trial.pack())
                        .yesNo("passed", trial.isPassed())
                        .number("equal", trial.count(PackTrial.Verdict.EQUAL))
                        .number("differ_with_a_reason", trial.count(PackTrial.Verdict.EXPLAINED))
                        .number("wrong", trial.count(PackTrial.Verdict.WRONG))
                        .objects("scenarios", trial.scenarios(), PackTrialJson::scenario)
                        .objects("unreached", trial.unreached(), PackTrialJson::unreached));
    }

    private static void scenario(JsonObject json, PackTrial.Tried scenario) {
        json.text("scenario", scenario.scenario())
                .text("where", scenario.where())
                .text("source", scenario.source())
                .text("verdict", scenario.verdict().word())
                .textOrNull("reason", scenario.reason())
                .objects("values", scenario.values(), PackTrialJson::value);
    }

    private static void value(JsonObject json, PackTrial.Expected value) {
        json.text("name", value.name())
                .text("expected", value.expected())
                .text("got", value.got())
                .yesNo("equal", value.isEqual());
    }

    private static void unreached(JsonObject json, PackTrial.Unreached row) {
        json.text("table", row.table())
                .number("row", row.row())
                .text("says", row.says())
                .text("where", row.where());
    }
}
