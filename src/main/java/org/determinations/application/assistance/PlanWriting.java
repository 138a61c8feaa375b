package org.determinations.application.assistance;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.application.policy.RunJurisdictions;
import org.determinations.followthrough.assistance.PlanAccount;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.OutputFile;
import org.determinations.report.assistance.PlanActionsFile;
import org.determinations.report.form.ExportFile;
import org.determinations.report.form.WholeFolder;
import org.determinations.report.letter.PlanLetters;
import org.determinations.store.Stores;

/** Plans written into a folder that appears whole or not at all. What is on paper is for districts, so its run was released. */
final class PlanWriting {
    private static final Set<ReleaseState> INSIDE = Set.of(ReleaseState.COMPUTED, ReleaseState.APPROVED);

    private final Installation installation;
    private final Stores stores;
    private final Map<Integer, Jurisdiction> jurisdictions = new TreeMap<>();

    PlanWriting(Installation installation, Stores stores) {
        this.installation = installation;
        this.stores = stores;
    }

    /** Refused with {@code SY-021} where a plan on paper would tell a result that was given to nobody. */
    WrittenPlans write(Path folder, PlanFormat format, List<PlanAccount> plans, LocalDate on) {
        List<OutputFile> files;
        if (format == PlanFormat.csv) {
            String text = PlanActionsFile.text(
                    plans.stream().map(PlanAccount::standing).toList());
            files = WholeFolder.write(
                    folder, Stream.of(ExportFile.of(PlanActionsFile.NAME, text.getBytes(StandardCharsets.UTF_8))));
        } else {
            demandGivenOut(plans);
            try (PlanLetters letters = new PlanLetters()) {
                files = WholeFolder.write(folder, plans.stream().map(plan -> printed(letters, format, plan)));
            }
        }
        int drafts = Math.toIntExact(
                plans.stream().filter(plan -> !plan.standing().isSigned()).count());
        return new WrittenPlans(folder, on, plans.size(), drafts, files);
    }

    private ExportFile printed(PlanLetters letters, PlanFormat format, PlanAccount plan) {
        Jurisdiction whose = jurisdictions.computeIfAbsent(
                plan.standing().proposal().run(), run -> RunJurisdictions.get(installation, stores, run));
        return format == PlanFormat.pdf ? letters.pdf(plan, whose) : letters.html(plan, whose);
    }

    private static void demandGivenOut(List<PlanAccount> plans) {
        plans.stream()
                .filter(plan -> INSIDE.contains(plan.basis().state()))
                .findFirst()
                .ifPresent(plan -> {
                    throw Refusal.Kind.GATE.of(
                            IssueCode.EXPORT_NOT_ALLOWED,
                            "plan " + plan.standing().plan().text(),
                            "a plan on paper tells the district a result that is not released",
                            plan.basis().words(),
                            "plans whose run is released; for the department --format csv",
                            "release the run first");
                });
    }
}
