package org.determinations.model.fact;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.model.Reported;

/** Values of SPP indicators. One row may give several. */
final class IndicatorFactKind extends FactKind<IndicatorFact> {

    IndicatorFactKind() {
        super(IndicatorFact.class, "SPP indicator", Map.of(FileKind.SPP_INDICATORS, FileFields.INDICATORS));
    }

    @Override
    public boolean makesUnitKnown() {
        return true;
    }

    @Override
    public FactTopic topic() {
        return FactTopic.ofCompliance(word());
    }

    @Override
    public boolean isKeyedByUnit() {
        return true;
    }

    @Override
    public FactKey key(IndicatorFact fact) {
        return new FactKey("indicator " + fact.indicator(), fact.district().digits());
    }

    @Override
    public List<Object> content(IndicatorFact fact) {
        return List.of(
                fact.reviewed(),
                fact.numerator(),
                fact.denominator(),
                plain(fact.percent()),
                fact.reportedValue(),
                fact.practicesContribute(),
                fact.due(),
                fact.submittedOn(),
                fact.valid(),
                fact.reliable());
    }

    @Override
    public String unitName(IndicatorFact fact) {
        return fact.name();
    }

    @Override
    int inRow(IndicatorFact one, IndicatorFact other) {
        return one.indicator().compareTo(other.indicator());
    }

    @Override
    public Optional<FactFields> compared(IndicatorFact fact) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("numerator", FactText.count(fact.numerator()));
        fields.put("denominator", FactText.count(fact.denominator()));
        fields.put("percent", FactText.percent(fact.percent()));
        fields.put("reported value", fact.reportedValue());
        fields.put("practices contribute", fact.practicesContribute().name());
        fields.put("due", fact.due().name());
        fields.put("submitted on", FactText.text(fact.submittedOn()));
        fields.put("valid", fact.valid().name());
        fields.put("reliable", fact.reliable().name());
        String reviewed = fact.reviewed().published();
        String name = "indicator " + fact.indicator() + (reviewed.isEmpty() ? "" : " (" + reviewed + ")");
        return Optional.of(
                new FactFields(topic(), name, fields, "", fact.source().row()));
    }

    /** 70 and 70.0 say the same. */
    private static Object plain(Reported<BigDecimal> percent) {
        Optional<Object> number = percent.value().map(FactText::plain);
        return number.orElse(percent);
    }
}
