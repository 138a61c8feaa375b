package org.determinations.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.determinations.issue.SourceRef;
import org.determinations.model.CategoryCode;
import org.determinations.model.Confidence;
import org.determinations.model.DecisionKind;
import org.determinations.model.DistrictCode;
import org.determinations.model.fact.DecisionFact;
import org.determinations.model.fact.FactSource;
import org.determinations.model.release.LetterTexts;
import org.determinations.model.release.ReleaseStanding;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.result.RuleDescription;
import org.determinations.model.result.RuleParameter;
import org.determinations.model.result.ThresholdUse;
import org.determinations.model.run.RunReport;
import org.determinations.policyfile.ShippedDuties;
import org.determinations.report.dossier.CorrectionDates;
import org.determinations.report.dossier.FollowUp;
import org.determinations.report.dossier.LetterMatter;
import org.determinations.report.dossier.RunDossier;

/** Invented runs with everything around them that an export says. */
public final class InventedDossier {
    private InventedDossier() {}

    /** Five invented districts, one for each way a determination can end; supersedes nothing that is known. */
    public static RunDossier official() {
        return of(Invented.officialRun(), new ReleaseStanding(ReleaseState.COMPUTED, Optional.empty(), ""));
    }

    static RunDossier released() {
        return of(
                Invented.officialRun(),
                new ReleaseStanding(ReleaseState.RELEASED, Optional.of(LocalDate.of(2012, 9, 20)), ""));
    }

    public static RunDossier preliminary() {
        return of(InventedYear.preliminary(), new ReleaseStanding(ReleaseState.COMPUTED, Optional.empty(), ""));
    }

    /** Against the run before it; every kind of change. */
    static RunDossier amended() {
        RunDossier plain =
                of(InventedYear.amended().results(), new ReleaseStanding(ReleaseState.COMPUTED, Optional.empty(), ""));
        return new RunDossier(
                plain.results(),
                Optional.of(InventedYear.changes()),
                plain.histories(),
                List.of(),
                plain.rules(),
                plain.standing(),
                plain.plan(),
                plain.letters(),
                Optional.empty(),
                Optional.empty(),
                plain.effort(),
                Optional.empty(),
                plain.followUp());
    }

    public static RunDossier of(RunReport results, ReleaseStanding standing) {
        return new RunDossier(
                results,
                Optional.empty(),
                new TreeMap<>(),
                List.of(decision()),
                rules(),
                standing,
                InventedYear.plan(),
                new LetterMatter(LetterTexts.none("invented"), CorrectionDates.NONE),
                Optional.empty(),
                Optional.empty(),
                ShippedDuties.effort(),
                Optional.empty(),
                FollowUp.none(LocalDate.of(2012, 10, 1)));
    }

    static DecisionFact decision() {
        return new DecisionFact(
                new DistrictCode("09010000"),
                DecisionKind.REASSIGN,
                Optional.of(new CategoryCode("NSI")),
                "J. Doe",
                LocalDate.of(2012, 9, 7),
                "uncorrected findings since 2010",
                "letters of May, Größe ungewiß",
                new FactSource(SourceRef.ofRow(Invented.DECISIONS, 2), Map.of()));
    }

    static List<RuleDescription> rules() {
        return List.of(
                rule("MA12-STAGE", RuleDescription.Part.DISTRICT),
                rule("MA12-ALIGN", RuleDescription.Part.DISTRICT),
                rule("MA12-NO-LEVEL", RuleDescription.Part.DISTRICT),
                rule("MA12-F1", RuleDescription.Part.DISTRICT),
                rule("MA12-F2", RuleDescription.Part.DISTRICT),
                rule("MA12-REASSIGN", RuleDescription.Part.DISTRICT),
                rule("MA12-CONTROL", RuleDescription.Part.RUN),
                rule("MA12-SUPPRESS", RuleDescription.Part.ANALYSIS));
    }

    private static RuleDescription rule(String id, RuleDescription.Part part) {
        return new RuleDescription(
                id,
                "About " + id,
                part,
                Confidence.ASSUMED,
                List.of("S1", "S2"),
                id.equals("MA12-F1")
                        ? List.of(new RuleParameter(
                                new ThresholdUse(
                                        "significantBelow", "95", "percent", Confidence.ASSUMED, List.of("S2")),
                                "an invented note"))
                        : List.of(),
                "");
    }
}
