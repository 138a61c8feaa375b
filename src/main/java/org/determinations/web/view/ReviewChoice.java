package org.determinations.web.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.determinations.model.note.ListedNote;
import org.determinations.model.run.RunReport;
import org.determinations.report.dossier.Candidate;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.web.page.Block;

/**
 * Which districts of a review list are shown. One per request.
 *
 * @param evidence id of a factor that shows something; empty for all
 * @param notes {@code with} for those with a note that stands, {@code without} for the others, empty for all
 */
public record ReviewChoice(DistrictChoice districts, String evidence, String notes) {
    private static final String WITH = "with";
    private static final String WITHOUT = "without";

    boolean shows(Candidate candidate, List<ListedNote> written) {
        boolean noted = written.stream()
                .anyMatch(of -> of.stands()
                        && of.note()
                                .entry()
                                .subject()
                                .district()
                                .equals(candidate.determination().district()));
        return districts.shows(candidate.determination())
                && (evidence.isEmpty()
                        || candidate.factors().stream()
                                .anyMatch(factor -> factor.ruleId().equals(evidence) && ReviewView.shows(factor)))
                && (notes.isEmpty() || (notes.equals(WITH) ? noted : !noted));
    }

    Block form(Around around, RunReport results) {
        Map<String, String> kinds = new LinkedHashMap<>();
        Candidate.listScreened(results).stream()
                .flatMap(candidate -> candidate.factors().stream())
                .filter(ReviewView::shows)
                .forEach(factor -> kinds.putIfAbsent(factor.ruleId(), factor.title()));
        List<Block.Choice> shown = new ArrayList<>(List.of(new Block.Choice("", "any")));
        kinds.forEach((id, title) -> shown.add(new Block.Choice(id, title)));
        List<Block.Field> own = List.of(
                Block.Field.of("evidence", "Evidence", "", shown).with(evidence),
                Block.Field.of(
                                "notes",
                                "Notes",
                                "",
                                List.of(
                                        new Block.Choice("", "with or without"),
                                        new Block.Choice(WITH, "with a note"),
                                        new Block.Choice(WITHOUT, "without a note")))
                        .with(notes));
        return new Block.ActForm(
                around.said("Which districts are listed"),
                "which",
                true,
                Addresses.review(results.run().number()),
                List.of(),
                Stream.concat(districts.fields(ExplanationContext.of(results), "Category").stream(), own.stream())
                        .toList(),
                "",
                "Show");
    }
}
