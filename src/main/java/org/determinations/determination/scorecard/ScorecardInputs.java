package org.determinations.determination.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.determinations.determination.FactMeasures;
import org.determinations.determination.FindingMeasures;
import org.determinations.determination.StageDistricts;
import org.determinations.issue.SourceRef;
import org.determinations.model.CategoryCode;
import org.determinations.model.CategoryMeasures;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.FactKinds;
import org.determinations.model.fact.FileKind;
import org.determinations.model.fact.MeasureFact;
import org.determinations.model.fact.MeasureValue;
import org.determinations.model.stage.DistrictFacts;
import org.determinations.model.stage.RejectedRow;
import org.determinations.model.stage.StageFacts;
import org.determinations.scorecard.Derivation;
import org.determinations.scorecard.EarlierCategory;
import org.determinations.scorecard.GivenValue;
import org.determinations.scorecard.Measure;
import org.determinations.scorecard.Scorecard;
import org.determinations.scorecard.ScorecardRules;
import org.determinations.scorecard.UnitMeasures;
import org.determinations.scorecard.ValueStatus;

/**
 * What a stage knows of its districts, in the form that a scorecard reads. A measure is read by its id: what the program knows
 * already by its own names, everything else from files of measures, of the newest school year that any district has of it.
 * A district without a row of that year has no value; an older one is never taken in its place.
 */
final class ScorecardInputs {
    private static final String FINDINGS = "findings";
    /** What the program knows of SPP indicators begins with this word. */
    private static final String INDICATOR = "indicator";

    private static final SourceRef NOWHERE = SourceRef.ofFile("");

    private final Scorecard scorecard;
    private final StageFacts stage;
    private final Map<String, SchoolYear> years;
    private final Optional<SchoolYear> oldest;
    private final String own;
    private final Set<String> decisions;
    private final Set<String> naming;

    private ScorecardInputs(Scorecard scorecard, MeasureYears years) {
        this.scorecard = scorecard;
        this.stage = years.stage();
        this.own = CategoryMeasures.set(scorecard.categories());
        this.decisions = ScorecardRules.decisions(scorecard);
        this.naming = ScorecardRules.naming(scorecard);
        this.years = years.newest();
        this.oldest = years.oldest();
    }

    static ScorecardInputs of(Scorecard scorecard, StageDistricts stage) {
        return of(scorecard, MeasureYears.of(stage));
    }

    static ScorecardInputs of(Scorecard scorecard, MeasureYears years) {
        return new ScorecardInputs(scorecard, years);
    }

    /** On what of a scorecard the inputs of a unit depend: two that have the same read the same. */
    List<Object> read() {
        return List.of(
                scorecard.measures(),
                scorecard.categories(),
                scorecard.judging().earlier(),
                decisions,
                naming);
    }

    /** The kinds of file that the scorecard's measures come from. */
    static Set<FileKind> kinds(Scorecard scorecard) {
        Set<FileKind> kinds = new TreeSet<>();
        for (Measure measure : scorecard.measures()) {
            if (measure.isGiven() && !ScorecardRules.decisions(scorecard).contains(measure.id())) {
                kind(measure.id()).ifPresent(kinds::add);
            }
            if (measure.derivation().kind() == Derivation.Kind.RECORDS) {
                kinds.add(FileKind.REVIEW_FINDINGS);
            }
        }
        return kinds;
    }

    /** Empty for what no file has to say. */
    private static Optional<FileKind> kind(String measure) {
        if (Set.of(FactMeasures.STAGE, FactMeasures.DATA_YEAR, FactMeasures.DECISION, FactMeasures.DECISION_KIND)
                .contains(measure)) {
            return Optional.empty();
        }
        if (measure.equals(FactMeasures.LEVEL)) {
            return Optional.of(FileKind.ACCOUNTABILITY_LEVELS);
        }
        return Optional.of(measure.startsWith(INDICATOR) ? FileKind.SPP_INDICATORS : FileKind.MEASURES);
    }

    /** What is known of one district. */
    UnitMeasures of(DistrictFacts district) {
        FactMeasures known = FactMeasures.of(district, stage, List.of());
        Map<String, GivenValue> values = new TreeMap<>();
        known.all().forEach(value -> values.put(value.measure(), given(value)));
        district.measures().stream()
                .filter(fact -> fact.schoolYear().equals(years.get(fact.measure())))
                .forEach(fact -> values.put(fact.measure(), given(fact.value())));
        rejected(district, values).forEach(values::put);
        uncounted(district, values).forEach(values::put);
        GivenValue decision = given(known.find(FactMeasures.DECISION).orElseThrow());
        decisions.forEach(measure -> values.put(measure, decision));
        return new UnitMeasures(district.code().digits(), values, Map.of(FINDINGS, findings(known)), earlier(district));
    }

    /**
     * Measures of which a row was given and not accepted: they are not missing. Where the row cannot even be read so far that it
     * says which measure it is of, it may be of any that the district has no value of.
     */
    private Map<String, GivenValue> rejected(DistrictFacts district, Map<String, GivenValue> known) {
        Map<String, GivenValue> values = new TreeMap<>();
        for (RejectedRow row : district.rejected(FileKind.MEASURES)) {
            Optional<MeasureFact> said = row.said().flatMap(FactKinds.MEASURE::find);
            GivenValue invalid =
                    GivenValue.without(ValueStatus.NOT_VALID, row.issue().where());
            scorecard.measures().stream()
                    .filter(Measure::isGiven)
                    .map(Measure::id)
                    .filter(id -> !known.containsKey(id) && !decisions.contains(id))
                    .filter(id -> said.map(fact -> fact.measure().equals(id)
                                    && fact.schoolYear().equals(years.getOrDefault(id, fact.schoolYear())))
                            .orElse(true))
                    .forEach(id -> values.putIfAbsent(id, invalid));
        }
        return values;
    }

    /**
     * A pack's own reading of a code comes before the usual one. Where a measure names a category, NA is the category of that
     * code and not a word for what does not apply.
     */
    private GivenValue given(MeasureValue value) {
        String text = value.figures().text();
        boolean coded = scorecard.measures().stream()
                .anyMatch(measure -> measure.id().equals(value.measure())
                        && measure.reading().codes().containsKey(text));
        boolean category =
                naming.contains(value.measure()) && scorecard.findCategory(text).isPresent();
        ValueStatus status = coded || category
                ? ValueStatus.VALUE
                : ValueStatus.valueOf(value.figures().status().name());
        SourceRef where = value.where().isEmpty() ? NOWHERE : value.where().get(0);
        return new GivenValue(status, text, value.figures().n().map(BigDecimal::valueOf), where);
    }

    /** Counts of findings that nobody can make: no file of them was given, or a row of the district was not accepted. */
    private Map<String, GivenValue> uncounted(DistrictFacts district, Map<String, GivenValue> known) {
        boolean given = stage.inputsRead().contains(FileKind.REVIEW_FINDINGS);
        List<SourceRef> doubtful = district.rejected(FileKind.REVIEW_FINDINGS).stream()
                .map(row -> row.issue().where())
                .toList();
        Map<String, GivenValue> values = new TreeMap<>();
        for (Measure measure : scorecard.measures()) {
            boolean counts = measure.derivation().kind() == Derivation.Kind.RECORDS && !known.containsKey(measure.id());
            if (counts && !given) {
                values.put(measure.id(), GivenValue.without(ValueStatus.MISSING, NOWHERE));
            } else if (counts && !doubtful.isEmpty()) {
                values.put(measure.id(), GivenValue.without(ValueStatus.NOT_VALID, doubtful.get(0)));
            }
        }
        return values;
    }

    private List<Map<String, GivenValue>> findings(FactMeasures known) {
        List<Map<String, GivenValue>> rows = new ArrayList<>();
        for (FindingMeasures finding : known.findings()) {
            Map<String, GivenValue> row = new TreeMap<>();
            finding.all().forEach(value -> row.put(value.measure(), given(value)));
            rows.add(row);
        }
        return rows;
    }

    /** The cycles before this one, newest first and without a gap, back to the oldest that any district has. */
    private List<EarlierCategory> earlier(DistrictFacts district) {
        List<EarlierCategory> cycles = new ArrayList<>();
        SchoolYear year = stage.cycle().previous();
        while (oldest.isPresent() && year.compareTo(oldest.get()) >= 0) {
            cycles.add(earlier(district, year));
            year = year.previous();
        }
        return cycles;
    }

    private EarlierCategory earlier(DistrictFacts district, SchoolYear year) {
        Optional<CategoryCode> decided = category(district, CategoryMeasures.CATEGORY, year);
        return new EarlierCategory(
                year.text(),
                category(district, CategoryMeasures.BASE_CATEGORY, year).or(() -> decided),
                decided,
                set(district, year),
                district.measure(CategoryMeasures.CATEGORY, year)
                        .flatMap(fact -> fact.value().where().stream().findFirst()));
    }

    private EarlierCategory.CategorySet set(DistrictFacts district, SchoolYear year) {
        return district.measure(CategoryMeasures.CATEGORY_SET, year)
                .map(fact -> fact.figures().text().equals(own)
                        ? EarlierCategory.CategorySet.OWN
                        : EarlierCategory.CategorySet.OTHER)
                .orElse(EarlierCategory.CategorySet.NOT_SAID);
    }

    /** A code such as {@code NA} is a category where the policy has it, whatever it means in place of a value. */
    private Optional<CategoryCode> category(DistrictFacts district, String measure, SchoolYear year) {
        boolean codes = district.measure(CategoryMeasures.CATEGORY_SET, year).isPresent();
        return district.measure(measure, year)
                .map(fact -> fact.figures())
                .filter(figures -> figures.status() == org.determinations.model.ValueStatus.VALUE
                        || codes && !figures.text().isEmpty()
                        || scorecard.isCategory(figures.text()))
                .map(figures -> new CategoryCode(figures.text()));
    }
}
