package org.determinations.application.decide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.application.Installation;
import org.determinations.application.policy.RunJurisdictions;
import org.determinations.application.release.RunLetters;
import org.determinations.issue.Refusal;
import org.determinations.model.DistrictCode;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.release.ReleaseMoves;
import org.determinations.model.release.ReleaseStanding;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunOrigin;
import org.determinations.model.run.RunPlan;
import org.determinations.model.run.RunReport;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.policyfile.DutyFiles;
import org.determinations.report.letter.LetterRound;
import org.determinations.report.letter.Letters;
import org.determinations.store.Stores;
import org.jspecify.annotations.Nullable;

/** The letters of a run as they would be with other results of some districts. One per preview. */
final class PreviewLetters {
    private final Installation installation;
    private final Stores stores;
    private final RunHeader run;
    private final RunReport stored;
    private final List<Determination> after;
    private String whyNone = "";
    private @Nullable LetterRound round;

    /** @param stored what the run says */
    PreviewLetters(Installation installation, Stores stores, RunReport stored, List<Determination> after) {
        this.installation = installation;
        this.stores = stores;
        this.run = stored.run();
        this.stored = stored;
        this.after = after;
        if (stores.runs().list().stream().anyMatch(this::isReleasedInStage)) {
            whyNone =
                    "A result of the stage is released: districts whose result changes get a letter of amendment, which"
                            + " is written when the next run is released.";
        }
    }

    private boolean isReleasedInStage(RunHeader other) {
        return other.cycle().equals(run.cycle())
                && other.stage() == run.stage()
                && ReleaseMoves.stateAfter(stores.releases().list(other.number())) == ReleaseState.RELEASED;
    }

    /** Why there is no letter; to be asked after the last one was. */
    String whyNone() {
        return whyNone;
    }

    /** The letter of a district in plain words. */
    Optional<String> text(DistrictCode district) {
        if (!whyNone.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (round == null) {
                round = round();
            }
            return Letters.text(round, district);
        } catch (Refusal none) {
            whyNone = none.issues().get(0).line();
            return Optional.empty();
        }
    }

    private LetterRound round() {
        Jurisdiction jurisdiction = RunJurisdictions.get(installation, stores, run.number());
        CyclePlan plan = new CyclePlan(
                run.cycle(),
                "",
                jurisdiction,
                stores.plans().find(run.number()).map(RunPlan::zone).orElseGet(jurisdiction::zone),
                Map.of(run.stage(), run.stageDate()),
                stores.origins().find(run.number()).flatMap(RunOrigin::announced));
        return new LetterRound(
                results(),
                plan,
                RunLetters.of(installation, stores, run),
                new ReleaseStanding(ReleaseState.COMPUTED, Optional.empty(), ""),
                DutyFiles.read(installation.jobs(), jurisdiction.file().name(), run.cycle())
                        .effort(),
                Optional.empty());
    }

    private RunReport results() {
        Map<DistrictCode, Determination> changed =
                after.stream().collect(Collectors.toMap(Determination::district, own -> own));
        return new RunReport(
                stored.run(),
                stored.files(),
                stored.determinations().stream()
                        .map(own -> changed.getOrDefault(own.district(), own))
                        .toList(),
                stored.warnings(),
                stored.issues(),
                stored.categories(),
                stored.sources());
    }
}
