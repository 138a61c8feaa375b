package org.determinations.report.result;

import org.determinations.determination.programme.Programmes;
import org.determinations.model.result.Determination;
import org.determinations.model.result.ShapeWords;
import org.determinations.model.run.RunHeader;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.report.dossier.PublicResults;
import org.determinations.report.dossier.PublicRow;

/**
 * What a row of the determinations is made of. One per district and run; immutable.
 *
 * @param open the part that anybody may see
 * @param mark whom a copy is for and how confidential it is; empty in a table of the department
 */
public record DeterminationRow(PublicRow open, Determination own, RunHeader run, String mark) {

    /** The words of the shape of the run's policy. */
    ShapeWords shape() {
        return Programmes.words(run.shape());
    }

    /** The row of a district in the department's tables. */
    public static DeterminationRow of(Determination own, ExplanationContext context) {
        return marked(own, context, "");
    }

    /** The row of a district in its own copy. */
    public static DeterminationRow marked(Determination own, ExplanationContext context, String mark) {
        RunHeader run = context.run();
        return new DeterminationRow(
                new PublicRow(
                        PublicResults.district(
                                own,
                                own.category()
                                        .flatMap(context::find)
                                        .map(c -> c.name())
                                        .orElse("")),
                        run.cycle(),
                        run.stage(),
                        run.stageDate()),
                own,
                run,
                mark);
    }
}
