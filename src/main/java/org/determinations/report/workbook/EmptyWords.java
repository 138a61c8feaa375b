package org.determinations.report.workbook;

import org.determinations.model.Stage;
import org.determinations.model.run.RunHeader;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.result.ReviewWords;

/** Why a sheet has no row, in a sentence. An empty sheet never leaves a reader to guess. */
final class EmptyWords {
    private final RunDossier dossier;
    private final RunHeader run;

    EmptyWords(RunDossier dossier) {
        this.dossier = dossier;
        this.run = dossier.results().run();
    }

    String determinations() {
        return "The run has no district.";
    }

    String reassigned() {
        return dossier.shape().leavesOutCompliance(run.stage())
                ? "No district is reassigned: compliance is not considered at the "
                        + run.stage().word() + " stage."
                : "No district is reassigned: no recorded decision made a category more serious.";
    }

    String reviewList() {
        return ReviewWords.of(dossier.results()).noneListed();
    }

    String unjudged() {
        return ReviewWords.of(dossier.results()).noneUnjudged();
    }

    String undetermined() {
        return ReviewWords.of(dossier.results()).noneUndetermined();
    }

    String changes() {
        return dossier.changes()
                .map(c -> "Against run " + c.before().number() + " no result changed and no fact moved.")
                .orElse("This run supersedes no earlier run of its cycle and stage.");
    }

    String localEffort() {
        if (run.stage() != Stage.OFFICIAL) {
            return "Whether local effort may be reduced follows from the official result; this run is "
                    + run.stage().word() + ".";
        }
        return dossier.effort().isInForce()
                ? determinations()
                : "No table of duties in force says which categories may reduce local effort.";
    }

    String rules() {
        return "No rule answered, and policy pack " + run.packId() + " is no longer installed as the run used it.";
    }

    String equity() {
        return dossier.secondary().isEmpty()
                ? secondary()
                : "The secondary analysis has no counts of the whole State that could be added up.";
    }

    String secondary() {
        return run.stage().considersCompliance()
                ? "No secondary analysis rests on this run yet; it follows the release of the official results."
                : "There is no secondary analysis of a " + run.stage().word()
                        + " result: it rests on the released official one.";
    }
}
