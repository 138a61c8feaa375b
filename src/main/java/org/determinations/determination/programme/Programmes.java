package org.determinations.determination.programme;

import java.util.List;
import org.determinations.determination.Programme;
import org.determinations.determination.RuleBook;
import org.determinations.determination.alignment.AlignmentProgramme;
import org.determinations.determination.scorecard.ScorecardProgramme;
import org.determinations.model.result.ShapeWords;
import org.determinations.policy.PackBody;
import org.determinations.policy.PolicyPack;
import org.determinations.policy.RuleRole;
import org.determinations.policy.RuleShape;

/** Every shape of policy that the program has, listed by hand. */
public final class Programmes {
    /** The first is that of a pack that names no shape: packs were published before there was another. */
    private static final List<Programme> ALL = List.of(AlignmentProgramme.PROGRAMME, ScorecardProgramme.PROGRAMME);

    private Programmes() {}

    public static List<Programme> all() {
        return ALL;
    }

    /** The programme of a pack or a run; a program fault for a shape that the program lacks, as loading has refused it. */
    public static Programme of(String shape) {
        return ALL.stream()
                .filter(programme -> programme.shape().equals(shape))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no shape of policy " + shape));
    }

    /** How reports of a run of that shape name what its determinations rest on. */
    public static ShapeWords words(String shape) {
        return of(shape).words();
    }

    /** Whether a run under the pack asks a rule that plays the part. */
    public static boolean asks(PolicyPack pack, RuleRole role) {
        List<RuleShape> known =
                pack.body().map(PackBody::shapes).orElseGet(() -> rules(pack).shapes());
        return known.stream().anyMatch(shape -> shape.role() == role && pack.hasRule(shape.id()));
    }

    /** The rules of the pack's shape, to be asked. */
    public static RuleBook rules(PolicyPack pack) {
        return RuleBook.of(of(pack.shape()));
    }
}
