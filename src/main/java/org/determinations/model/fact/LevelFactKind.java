package org.determinations.model.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Accountability levels, published and corrected. */
final class LevelFactKind extends FactKind<LevelFact> {

    LevelFactKind() {
        super(
                LevelFact.class,
                "accountability level",
                Map.of(
                        FileKind.ACCOUNTABILITY_LEVELS,
                        FileFields.LEVELS,
                        FileKind.CORRECTED_LEVELS,
                        FileFields.CORRECTED));
    }

    @Override
    public boolean makesUnitKnown() {
        return true;
    }

    @Override
    public boolean isKeyedByUnit() {
        return true;
    }

    @Override
    public FactKey key(LevelFact fact) {
        return new FactKey(word(), fact.district().digits());
    }

    @Override
    public List<Object> content(LevelFact fact) {
        return List.of(
                fact.level(),
                fact.reason(),
                fact.ppiAll().map(FactText::plain),
                fact.ppiHighNeeds().map(FactText::plain));
    }

    @Override
    public String unitName(LevelFact fact) {
        return fact.name();
    }

    @Override
    public Optional<FactFields> compared(LevelFact fact) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("level", fact.level().text());
        fields.put("reason", fact.reason());
        fields.put("cumulative PPI, all", FactText.decimal(fact.ppiAll()));
        fields.put("cumulative PPI, high needs", FactText.decimal(fact.ppiHighNeeds()));
        return Optional.of(new FactFields(
                topic(), word(), fields, fact.discrepancyId(), fact.source().row()));
    }
}
