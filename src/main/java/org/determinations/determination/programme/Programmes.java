package org.determinations.determination.programme;

import java.util.List;
import org.determinations.determination.Programme;
import org.determinations.determination.RuleBook;
import org.determinations.determination.alignment.AlignmentProgramme;
import org.determinations.determination.scorecard.ScorecardProgramme;
import org.determinations.model.result.ShapeWords;
import org.determinations.policy.PolicyPack;

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

    /** The rules of the pack's shape, to be asked. */
    public static RuleBook rules(PolicyPack pack) {
        return RuleBook.of(of(pack.shape()));
    }
}
