package org.determinations.report.letter;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.determinations.model.DistrictCode;
import org.determinations.model.Stage;
import org.determinations.model.duty.LocalEffort;
import org.determinations.model.release.Amendment;
import org.determinations.model.release.LetterKind;
import org.determinations.model.release.LetterTexts;
import org.determinations.model.release.ReleaseStanding;
import org.determinations.model.result.ResultChange;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunReport;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.report.dossier.LetterMatter;
import org.determinations.report.dossier.RunDossier;
import org.determinations.report.form.Edition;

/**
 * What the letters of one run are written from. One per run and moment.
 *
 * @param plan the cycle's zone, the stage's date and the announced window
 * @param matter the templates that the run was computed under, and until when findings are to be corrected
 * @param standing how far the run has come; until it is released its letters are confidential
 * @param effort what official categories say about local effort
 * @param amendment what the run amends; empty for every other run
 */
public record LetterRound(
        RunReport results,
        CyclePlan plan,
        LetterMatter matter,
        ReleaseStanding standing,
        LocalEffort effort,
        Optional<Amendment> amendment) {

    /** Of an export. */
    static LetterRound of(RunDossier dossier) {
        return new LetterRound(
                dossier.results(),
                dossier.plan(),
                dossier.letters(),
                dossier.standing(),
                dossier.effort(),
                dossier.amendment());
    }

    LetterTexts texts() {
        return matter.texts();
    }

    RunHeader run() {
        return results.run();
    }

    /** The districts whose released result the run changes, by code; none for a run that amends nothing. */
    Map<DistrictCode, ResultChange> changes() {
        Map<DistrictCode, ResultChange> changes = new TreeMap<>();
        amendment.ifPresent(a -> a.changes(results).forEach(change -> changes.put(change.district(), change)));
        return changes;
    }

    /** How a district's copy is named and marked. */
    Edition edition(boolean changed) {
        return Edition.district(run(), standing, changed ? amendment.flatMap(Amendment::on) : Optional.empty());
    }

    /** Which letter a district gets. */
    LetterKind kind(boolean changed) {
        if (changed) {
            return LetterKind.AMENDMENT;
        }
        return switch (run().stage()) {
            case PROVISIONAL -> LetterKind.PROVISIONAL;
            case PRELIMINARY -> isCorrected() ? LetterKind.CORRECTED : LetterKind.PRELIMINARY;
            case OFFICIAL -> LetterKind.OFFICIAL;
            case SECONDARY ->
                throw new IllegalArgumentException("no letters at the " + Stage.SECONDARY.word() + " stage");
        };
    }

    /** Whether the run read reports of discrepancies: what it says is not what it would say before any correction. */
    private boolean isCorrected() {
        return results.files().stream().anyMatch(file -> file.name().startsWith("corrections/"));
    }
}
