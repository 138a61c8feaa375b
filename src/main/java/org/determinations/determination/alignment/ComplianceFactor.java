package org.determinations.determination.alignment;

import java.util.Optional;
import org.determinations.determination.AnswerDraft;
import org.determinations.determination.DistrictCase;
import org.determinations.determination.DistrictRule;
import org.determinations.determination.RuleAnswer;
import org.determinations.model.EvidenceStrength;
import org.determinations.model.fact.FileKind;
import org.determinations.policy.RuleShape;

/**
 * A factor of compliance as every one of them begins: not applicable where the stage does not consider compliance, not evaluated
 * where no file of its kind was given.
 */
abstract class ComplianceFactor implements DistrictRule {
    private final RuleShape shape;
    private final String name;
    private final FileKind kind;
    private final String files;

    /**
     * A factor.
     *
     * @param name in sentences, such as {@code factor 1}
     * @param kind of the file without which it is not evaluated
     * @param files of that kind in a sentence, such as {@code SPP indicators}
     */
    ComplianceFactor(RuleShape shape, String name, FileKind kind, String files) {
        this.shape = shape;
        this.name = name;
        this.kind = kind;
        this.files = files;
    }

    @Override
    public final RuleShape shape() {
        return shape;
    }

    @Override
    public final RuleAnswer evaluate(DistrictCase asked) {
        AnswerDraft draft = new AnswerDraft(shape, asked);
        Optional<String> excluded = asked.stageExclusion();
        if (excluded.isPresent()) {
            return draft.shows(EvidenceStrength.NOT_EVALUATED).notApplicable(excluded.get());
        }
        FactorEvidence evidence = new FactorEvidence(draft, name);
        if (!asked.wasGiven(kind)) {
            return evidence.notEvaluated("No file of " + files + " was given.");
        }
        return weigh(asked, draft, evidence);
    }

    /** What the district's rows show; a file of the kind was given, and the stage considers compliance. */
    abstract RuleAnswer weigh(DistrictCase asked, AnswerDraft draft, FactorEvidence evidence);
}
