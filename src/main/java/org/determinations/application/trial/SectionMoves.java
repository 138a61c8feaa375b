package org.determinations.application.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.determinations.determination.scorecard.ScorecardUnits;
import org.determinations.model.CategoryCode;
import org.determinations.model.DistrictCode;
import org.determinations.report.trial.TrialSections;
import org.determinations.report.trial.TrialSections.TrialSection;
import org.determinations.report.trial.TrialTally;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.trial.ScorecardBlend;

/** One section after the other of the old policy becomes that of the new one, in pack order: which moves whom. */
final class SectionMoves {
    private final TrialSides sides;
    private final SortedMap<DistrictCode, List<String>> byUnit = new TreeMap<>();

    SectionMoves(TrialSides sides) {
        this.sides = sides;
    }

    /** Of each district the sections that moved it, in pack order; filled by {@link #look}. */
    SortedMap<DistrictCode, List<String>> byUnit() {
        return byUnit;
    }

    TrialSections look() {
        return sides.oldCard()
                .flatMap(old -> sides.card().map(card -> look(old, card)))
                .orElse(TrialSections.NOT_LOOKED);
    }

    private TrialSections look(Scorecard old, Scorecard card) {
        SortedMap<DistrictCode, Optional<CategoryCode>> first =
                ScorecardUnits.of(old, sides.all()).categories();
        SortedMap<DistrictCode, Optional<CategoryCode>> start = sides.asNow(first);
        SortedMap<DistrictCode, Optional<CategoryCode>> standing = start;
        List<TrialSection> sections = new ArrayList<>();
        for (ScorecardBlend blend : ScorecardBlend.between(old, card)) {
            SortedMap<DistrictCode, Optional<CategoryCode>> now = sides.asNow(
                    ScorecardUnits.of(blend.scorecard(), sides.facts()).categories());
            note(blend.section(), standing, now);
            sections.add(new TrialSection(
                    blend.section().word(),
                    TrialTally.of(standing, now, sides.order()),
                    TrialTally.of(start, now, sides.order()).moved()));
            standing = now;
        }
        return new TrialSections(true, sections, unlike(first));
    }

    private void note(
            ScorecardBlend.Section section,
            SortedMap<DistrictCode, Optional<CategoryCode>> standing,
            SortedMap<DistrictCode, Optional<CategoryCode>> now) {
        now.forEach((code, category) -> {
            Optional<CategoryCode> was = standing.getOrDefault(code, Optional.empty());
            if (!was.equals(category)) {
                byUnit.computeIfAbsent(code, c -> new ArrayList<>())
                        .add(section.word() + ": " + shown(was) + " to " + shown(category));
            }
        });
    }

    private List<String> unlike(SortedMap<DistrictCode, Optional<CategoryCode>> first) {
        SortedMap<DistrictCode, Optional<CategoryCode>> stored = sides.before();
        return first.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(stored.getOrDefault(entry.getKey(), Optional.empty())))
                .map(entry -> entry.getKey().digits())
                .toList();
    }

    private static String shown(Optional<CategoryCode> category) {
        return category.map(CategoryCode::text).orElse("undetermined");
    }
}
