package org.determinations.followthrough.assistance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.determinations.model.assistance.ActionContent;
import org.determinations.model.assistance.AssistanceTable;
import org.determinations.model.assistance.AssistanceTable.Engagement;
import org.determinations.model.assistance.AssistanceTable.Need;
import org.determinations.model.assistance.AssistanceTable.Offer;
import org.determinations.model.assistance.Ground;
import org.determinations.model.assistance.GroundKind;
import org.determinations.model.assistance.PlanEntry.Stated;
import org.determinations.model.assistance.PlanProposal;
import org.determinations.model.result.Determination;

/**
 * What the table proposes for what is found about a district. One per basis; immutable.
 *
 * @param proposal what the plan would rest on
 * @param actions one for each ground that the table has an offer for
 * @param without grounds that the table has nothing for
 */
public record Proposed(PlanProposal proposal, List<Stated> actions, List<Ground> without) {
    public Proposed {
        actions = List.copyOf(actions);
        without = List.copyOf(without);
    }

    /** Asks the table for everything that is found. */
    public static Proposed of(DistrictBasis basis, AssistanceTable table) {
        Determination result = basis.facts().determination();
        Optional<Engagement> engagement = engagement(result, table);
        List<Grounds.Found> grounds = new ArrayList<>();
        engagement.ifPresent(of -> grounds.add(new Grounds.Found(
                new Ground(GroundKind.ENGAGEMENT, of.word(), words(result, table, of)), of.word(), Optional.empty())));
        grounds.addAll(Grounds.of(basis, table));
        List<Stated> actions = new ArrayList<>();
        List<Ground> without = new ArrayList<>();
        for (Grounds.Found found : grounds) {
            Optional<Stated> action = table.need(found.ground().kind(), found.asked())
                    .flatMap(need -> table.offer(need.offer()).map(offer -> action(found, need, offer)));
            action.ifPresentOrElse(actions::add, () -> without.add(found.ground()));
        }
        return new Proposed(
                new PlanProposal(
                        basis.plan(),
                        result.name(),
                        basis.on(),
                        new PlanProposal.Rests(basis.run(), basis.analysis().map(AnalysisAnswers::run), table.ref()),
                        new PlanProposal.Follows(
                                result.label(),
                                engagement.map(Engagement::word).orElse(""),
                                engagement.map(Engagement::lead).orElse(""))),
                actions,
                without);
    }

    private static Stated action(Grounds.Found found, Need need, Offer offer) {
        Set<String> sources = new LinkedHashSet<>(need.sources());
        sources.addAll(offer.sources());
        return new Stated(
                found.ground(),
                new ActionContent(
                        offer.text(),
                        need.area(),
                        offer.id(),
                        offer.funds(),
                        String.join(", ", sources),
                        "",
                        found.due()));
    }

    /** The most engaged of the rows that fit; none for a district without a category. */
    private static Optional<Engagement> engagement(Determination result, AssistanceTable table) {
        return result.category()
                .flatMap(category -> table.engagements().stream()
                        .filter(row -> row.categories().contains(category) || fitsLevel(row, result))
                        .reduce((less, more) -> more));
    }

    private static boolean fitsLevel(Engagement row, Determination result) {
        return result.basis().rank().filter(row.levels()::contains).isPresent();
    }

    private static String words(Determination result, AssistanceTable table, Engagement chosen) {
        Optional<Engagement> byLevel = table.engagements().stream()
                .filter(row -> fitsLevel(row, result))
                .reduce((less, more) -> more);
        return result.label()
                + byLevel.filter(row -> !row.equals(chosen))
                        .map(row -> "; " + result.basisText() + " alone is " + row.word())
                        .orElse("");
    }
}
