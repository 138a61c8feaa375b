package org.determinations.report.dossier;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.determinations.model.SchoolYear;
import org.determinations.model.secondary.CountTable;
import org.determinations.model.secondary.GroupAssociation;
import org.determinations.model.secondary.MeasureKey;
import org.determinations.model.secondary.MeasureResult;
import org.determinations.model.secondary.YearSeries;
import org.determinations.suppression.SuppressedTable;

/**
 * What one secondary run found of one district, but for its answers. One per district analyzed and reading; immutable.
 *
 * @param measures of every school year, by school year and key
 * @param series one for each measure over the school years, by key
 * @param associations measure B-G of the newest school year
 * @param publicTable the district's public counts, with what is withheld
 * @param publicMeasures the measures that may be published, by key
 */
public record DistrictFindings(
        List<MeasureResult> measures,
        List<YearSeries> series,
        List<GroupAssociation> associations,
        SuppressedTable publicTable,
        List<PublicMeasure> publicMeasures) {
    /** Of a district of which nothing is known. */
    public static final DistrictFindings NONE = new DistrictFindings(
            List.of(),
            List.of(),
            List.of(),
            new SuppressedTable(new CountTable(List.of(), List.of()), new TreeSet<>(), new TreeSet<>()),
            List.of());

    public DistrictFindings {
        measures = List.copyOf(measures);
        series = List.copyOf(series);
        associations = List.copyOf(associations);
        publicMeasures = List.copyOf(publicMeasures);
    }

    /** The measures of one school year, by key. */
    public List<MeasureResult> measures(SchoolYear year) {
        return measures.stream()
                .filter(m -> m.subject().schoolYear().equals(year))
                .toList();
    }

    /** The series of a measure; empty when the district has none. */
    public Optional<YearSeries> series(MeasureKey key) {
        return series.stream().filter(s -> s.key().equals(key)).findFirst();
    }

    /** Whether the public may see the values of a measure. */
    public boolean shows(MeasureResult measure) {
        return publicMeasures.stream()
                .filter(open -> Objects.equals(open.result().subject(), measure.subject()))
                .anyMatch(open -> open.result().key().equals(measure.key()) && open.shown());
    }
}
