package org.determinations.application.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.determinations.application.Installation;
import org.determinations.determination.Programme;
import org.determinations.determination.RuleBook;
import org.determinations.determination.programme.Programmes;
import org.determinations.determination.scorecard.ScorecardProgramme;
import org.determinations.disproportionality.AnalysisRules;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.SchoolYear;
import org.determinations.model.Stage;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.policy.PackShape;
import org.determinations.policy.ParameterOrder;
import org.determinations.policy.PolicyPack;
import org.determinations.policy.RuleShape;
import org.determinations.policyfile.JurisdictionFiles;
import org.determinations.policyfile.PackBodyReader;
import org.determinations.policyfile.PackFiles;
import org.determinations.release.PlausibilityRule;
import org.determinations.scorecardfile.ScorecardFiles;
import org.determinations.suppression.SuppressionRule;

/** The installation's policy packs, held against the rules that this program has. */
public final class Policies {
    private static final Map<String, PackBodyReader> BODIES =
            Map.of(ScorecardProgramme.PROGRAMME.shape(), ScorecardFiles::read);

    private Policies() {}

    public static PackFiles files() {
        return new PackFiles(shapes(), BODIES);
    }

    /** Every shape of policy with what it demands and allows of a pack. */
    public static List<PackShape> shapes() {
        return Programmes.all().stream().map(Policies::shape).toList();
    }

    private static PackShape shape(Programme programme) {
        SortedMap<String, List<RuleShape>> further = new TreeMap<>();
        further.put(AnalysisRules.FILE, AnalysisRules.shapes(programme.lead()));
        further.put(SuppressionRule.FILE, SuppressionRule.shapes(programme.lead()));
        further.put(PlausibilityRule.FILE, PlausibilityRule.shapes());
        return new PackShape(
                programme.shape(),
                programme.words().slot(),
                RuleBook.of(programme).shapes(),
                programme.demanded(),
                further,
                new TreeSet<>(Set.of(AnalysisRules.FILE, SuppressionRule.FILE)),
                orders(programme));
    }

    private static List<ParameterOrder> orders(Programme programme) {
        List<ParameterOrder> orders = new ArrayList<>(programme.orders());
        orders.addAll(AnalysisRules.orders(programme.lead()));
        orders.addAll(SuppressionRule.orders(programme.lead()));
        return orders;
    }

    /** The pack in force for a cycle of a jurisdiction; refused with every reason when there is none or it is not sound. */
    public static PolicyPack governing(Installation installation, SchoolYear cycle, String jurisdiction) {
        boolean usual = jurisdiction.equals(jurisdictions(installation).defaultName());
        return files().load(installation.policies(), cycle, usual ? Set.of(jurisdiction, "") : Set.of(jurisdiction));
    }

    /** The pack in force for a cycle. */
    public static PolicyPack governing(Installation installation, CyclePlan plan) {
        return governing(installation, plan.cycle(), plan.jurisdiction().file().name());
    }

    /** The pack in force for a cycle of the jurisdiction of a cycle that names none. */
    static PolicyPack governing(Installation installation, SchoolYear cycle) {
        return governing(installation, cycle, jurisdictions(installation).defaultName());
    }

    private static JurisdictionFiles jurisdictions(Installation installation) {
        return new JurisdictionFiles(installation.jurisdictions());
    }

    /** Refused with PA-072 when the stage is the secondary analysis and the pack has none. */
    public static void demandStage(PolicyPack pack, Stage stage) {
        if (stage == Stage.SECONDARY && !AnalysisRules.areIn(pack)) {
            throw Refusal.Kind.INPUT.of(
                    IssueCode.NO_ANALYSIS,
                    pack.id() + "/" + AnalysisRules.FILE,
                    "the policy pack of this cycle has no secondary analysis",
                    "no " + AnalysisRules.FILE,
                    AnalysisRules.FILE + " and " + SuppressionRule.FILE + " in the folder of the pack",
                    "Take the folder " + Stage.SECONDARY.word()
                            + "/ out of the cycle, or use a pack that says how the analysis is made.");
        }
    }

    /** The last cycle that any pack governs. */
    static SchoolYear newestGoverned(Installation installation) {
        return files().loadCalendar(installation.policies()).entries().stream()
                .filter(entry -> entry.jurisdiction().isEmpty()
                        || entry.jurisdiction()
                                .equals(jurisdictions(installation).defaultName()))
                .map(entry -> entry.cycles().to())
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("an empty calendar is refused when it is read"));
    }
}
