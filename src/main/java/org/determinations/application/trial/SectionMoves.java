package org.determinations.application.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.model.CategoryCode;
import org.determinations.report.trial.TrialMove;
import org.determinations.report.trial.TrialSections;
import org.determinations.report.trial.TrialSections.TrialSection;
import org.determinations.scorecard.trial.ScorecardBlend;

/**
 * One section after the other of the old policy becomes that of the new one, in pack order: which moves whom. Told of every district
 * once, then asked; used by one thread but for {@link #of}.
 */
final class SectionMoves {
    private final TrialSides sides;
    private final List<ScorecardBlend> way;
    private final List<CategoryCode> order;
    private final List<Tallying> turned;
    private final List<Tallying> differing;
    private final List<String> unlike = new ArrayList<>();

    SectionMoves(TrialSides sides) {
        this.sides = sides;
        this.way = sides.way();
        this.order = sides.order();
        this.turned = way.stream().map(section -> new Tallying()).toList();
        this.differing = way.stream().map(section -> new Tallying()).toList();
    }

    /** The sections that move a district, in pack order, each with the category before and after it. */
    List<String> of(TrialDistrict district) {
        List<String> moved = new ArrayList<>();
        List<Optional<CategoryCode>> standing = standing(district);
        for (int i = 0; i < way.size(); i++) {
            if (!standing.get(i).equals(standing.get(i + 1))) {
                moved.add(way.get(i).section().word() + ": " + shown(standing.get(i)) + " to "
                        + shown(standing.get(i + 1)));
            }
        }
        return moved;
    }

    /** The category by the old tables and after each section, as the new pack counts it. */
    private List<Optional<CategoryCode>> standing(TrialDistrict district) {
        return district.way().stream().map(sides::asNow).toList();
    }

    /** Counts a district. */
    void see(TrialDistrict district) {
        if (way.isEmpty()) {
            return;
        }
        List<Optional<CategoryCode>> standing = standing(district);
        for (int i = 0; i < way.size(); i++) {
            turned.get(i).see(TrialMove.of(standing.get(i), standing.get(i + 1), order));
            differing.get(i).see(TrialMove.of(standing.get(0), standing.get(i + 1), order));
        }
        if (!district.way().get(0).equals(district.was())) {
            unlike.add(district.code().digits());
        }
    }

    TrialSections look() {
        if (way.isEmpty()) {
            return TrialSections.NOT_LOOKED;
        }
        List<TrialSection> sections = new ArrayList<>();
        for (int i = 0; i < way.size(); i++) {
            sections.add(new TrialSection(
                    way.get(i).section().word(),
                    turned.get(i).tally(),
                    differing.get(i).tally().moved()));
        }
        return new TrialSections(true, sections, unlike);
    }

    private static String shown(Optional<CategoryCode> category) {
        return category.map(CategoryCode::text).orElse("undetermined");
    }
}
