package org.determinations.report.result;

import java.util.Optional;
import org.determinations.model.Stage;
import org.determinations.model.duty.LocalEffort;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.result.CategoryDescription;
import org.determinations.model.result.Determination;
import org.determinations.report.dossier.ExplanationContext;

/**
 * What an official category says about a district's local effort, in words. Only an official result says it, and only one with a
 * category; where no table is in force nothing is said.
 *
 * @param category of the district
 * @param words of the jurisdiction
 */
public record EffortWords(CategoryDescription category, LocalEffort effort, UnitWords words) {

    /** Of a district of a run; empty where nothing follows. */
    public static Optional<EffortWords> of(
            Determination own, ExplanationContext context, LocalEffort effort, UnitWords words) {
        return context.run().stage() == Stage.OFFICIAL && effort.isInForce()
                ? own.category().flatMap(context::find).map(category -> new EffortWords(category, effort, words))
                : Optional.empty();
    }

    public LocalEffort.Answer answer() {
        return effort.of(category.name());
    }

    /** What follows, in some sentences. */
    public String sentences() {
        return switch (answer()) {
            case MAY_REDUCE ->
                words.in(
                                "A district that meets the requirements may reduce what it spends from local funds in a year in which"
                                        + " its federal allocation grows, by no more than half of the growth, and spends that"
                                        + " amount as the law says. The department must still forbid it where it has taken"
                                        + " enforcement action against the district, or finds it unable to keep up the programs"
                                        + " that the law asks for.")
                        + source();
            case MAY_NOT_REDUCE ->
                words.in(
                                "The district may not reduce its local effort: the department must forbid it to a district that does"
                                        + " not meet the requirements.")
                        + source();
            case NOT_SAID ->
                words.in(
                                "Only a district that meets the requirements may reduce its local effort. Whether the category")
                        + " " + category.name() + " (" + category.code() + ") "
                        + words.in("counts as that, no table says; ask the department before reducing.")
                        + source();
        };
    }

    private String source() {
        return " (" + String.join("; ", effort.citations(category.name())) + ")";
    }
}
