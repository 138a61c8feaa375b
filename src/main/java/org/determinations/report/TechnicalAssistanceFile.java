package org.determinations.report;

import java.util.List;
import java.util.Optional;
import org.determinations.model.CategoryDescription;
import org.determinations.model.Determination;
import org.determinations.model.DeterminationStatus;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.RuleOutcome;
import org.determinations.model.RuleResult;
import org.determinations.model.RunHeader;
import org.determinations.model.RunReport;

/** The file for the people who assist: one row per district, by code, with what its category calls for and since when. */
final class TechnicalAssistanceFile {
    static final String NAME = "technical-assistance.csv";
    static final List<String> COLUMNS = List.of(
            "district_code",
            "district_name",
            "accountability_level",
            "category",
            "category_name",
            "label",
            "status",
            "assistance",
            "what_it_calls_for",
            "corrections",
            "rests_on",
            "cycle",
            "stage",
            "stage_date",
            "policy_pack",
            "determinations_sha256");

    private TechnicalAssistanceFile() {}

    /** The hash names the exact determinations that the assistance rests on, whatever number the run has. */
    static String render(RunReport runReport, String determinationsHash, FormulaGuard guard) {
        return guard.table(NAME, table(runReport, determinationsHash)).csv();
    }

    static DataTable table(RunReport runReport, String determinationsHash) {
        ExplanationContext context = ExplanationContext.of(runReport);
        return new DataTable(
                COLUMNS,
                runReport.determinations().stream()
                        .map(d -> row(d, context, determinationsHash))
                        .toList());
    }

    private static List<String> row(Determination d, ExplanationContext context, String hash) {
        RunHeader run = context.run();
        Optional<CategoryDescription> described = d.category().flatMap(context::find);
        return List.of(
                d.district().digits(),
                d.name(),
                d.basisText(),
                Words.code(d.category()),
                described.map(CategoryDescription::name).orElse(""),
                d.label(),
                d.status().name(),
                described.map(CategoryDescription::assistance).orElse(""),
                callsFor(d, described),
                corrections(d),
                restsOn(run),
                run.cycle().text(),
                run.stage().word(),
                run.stageDate().toString(),
                run.packId(),
                hash);
    }

    private static String callsFor(Determination d, Optional<CategoryDescription> described) {
        return d.status() == DeterminationStatus.UNDETERMINED
                ? "A person must decide the category first: " + d.undeterminedReason()
                : described.map(CategoryDescription::assistanceText).orElse("");
    }

    private static String corrections(Determination d) {
        List<RuleResult> factors = Words.factors(d.rules());
        if (factors.stream().anyMatch(TechnicalAssistanceFile::showsSomething)) {
            return "evidence of non-compliance: every finding is to be corrected, whatever the category";
        }
        if (factors.stream().anyMatch(f -> f.outcome() == RuleOutcome.NOT_EVALUATED)) {
            return "no evidence of non-compliance seen; not every factor could be evaluated";
        }
        boolean considered = factors.stream().anyMatch(f -> f.outcome() == RuleOutcome.NOT_FIRED);
        return considered ? "no evidence of non-compliance seen" : "compliance not considered";
    }

    private static boolean showsSomething(RuleResult factor) {
        return factor.strength() == EvidenceStrength.PRESENT || factor.strength() == EvidenceStrength.SIGNIFICANT;
    }

    private static String restsOn(RunHeader run) {
        String result = run.stage().word() + " result of " + run.stageDate();
        return switch (run.stage()) {
            case PROVISIONAL -> result + ": assistance over the summer";
            case PRELIMINARY ->
                result
                        + ", in confidence: summer assistance still rests on the provisional result, later assistance on"
                        + " the official one";
            case OFFICIAL -> result + ": all assistance from then on";
            case SECONDARY -> result + ": assistance still rests on the official result";
        };
    }
}
