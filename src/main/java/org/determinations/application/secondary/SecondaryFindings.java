package org.determinations.application.secondary;

import java.util.List;
import java.util.function.UnaryOperator;
import org.determinations.disproportionality.PValueAdjustment;
import org.determinations.model.DistrictCode;
import org.determinations.model.secondary.GroupAssociation;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.PublicCount;
import org.determinations.model.secondary.QuestionAnswer;
import org.determinations.model.secondary.StateFunnel;
import org.determinations.model.secondary.YearSeries;
import org.determinations.store.Stores;

/**
 * Everything that one run found, as it is stored. Two computations agree when these are equal. One per run; immutable.
 *
 * @param measures with adjusted p-values, by district, school year and key
 * @param publicCounts the public table, by cell
 * @param equity the public counts of equity over the State, by cell; none of a run that did not look at it
 */
record SecondaryFindings(
        List<MeasureResult> measures,
        List<QuestionAnswer> answers,
        List<YearSeries> series,
        List<GroupAssociation> associations,
        List<StateFunnel> funnels,
        List<PublicCount> publicCounts,
        List<PublicCount> equity) {

    SecondaryFindings {
        measures = List.copyOf(measures);
        answers = List.copyOf(answers);
        series = List.copyOf(series);
        associations = List.copyOf(associations);
        funnels = List.copyOf(funnels);
        publicCounts = List.copyOf(publicCounts);
        equity = List.copyOf(equity);
    }

    /** As the store has them. */
    static SecondaryFindings stored(Stores stores, int run) {
        List<MeasureResult> measures = stores.measures().list(run);
        return new SecondaryFindings(
                measures,
                stores.measures().listAnswers(run),
                stores.series().listSeries(run, measures),
                stores.series().listAssociations(run),
                stores.series().listFunnels(run),
                stores.measures().listPublic(run),
                stores.equity().list(run));
    }

    /**
     * Found anew, stored nowhere.
     *
     * @param equity the public counts of equity beside a public table
     */
    static SecondaryFindings computed(
            SecondaryComputing computing, SecondaryPublication publication, UnaryOperator<List<PublicCount>> equity) {
        List<DistrictCode> districts =
                computing.districts().stream().filter(computing::hasCounts).toList();
        List<MeasureResult> measures = PValueAdjustment.adjust(computing.measures(districts));
        List<PublicCount> withheld = publication.withheld();
        return new SecondaryFindings(
                measures,
                computing.answers(computing.scope(), measures),
                computing.series(measures),
                computing.associations(computing.scope()),
                computing.funnels(),
                withheld,
                equity.apply(withheld));
    }
}
