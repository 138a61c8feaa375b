package org.determinations.model.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.determinations.model.DistrictCode;
import org.determinations.model.FileField;
import org.determinations.model.PlainColumns;
import org.determinations.model.SchoolYear;

/** What one fact of a plain kind says: every column except its id and the name of its unit. */
final class PlainContent<F extends Fact> implements PlainColumns<F> {
    private final F fact;
    private final List<Object> content = new ArrayList<>();
    private final Map<String, String> fields = new LinkedHashMap<>();
    private String unitName = "";

    private PlainContent(F fact) {
        this.fact = fact;
    }

    static <F extends Fact> PlainContent<F> of(PlainFactKind<F> kind, F fact) {
        PlainContent<F> said = new PlainContent<>(fact);
        kind.tell(said);
        return said;
    }

    /** As values. */
    List<Object> content() {
        return List.copyOf(content);
    }

    /** As text by the name of the field, without the unit. */
    Map<String, String> fields() {
        return fields;
    }

    String unitName() {
        return unitName;
    }

    @Override
    public void id(FileField field, Function<F, String> value) {}

    @Override
    public void unit(Function<F, DistrictCode> value) {
        content.add(value.apply(fact));
    }

    @Override
    public void unitName(Function<F, String> value) {
        unitName = value.apply(fact);
    }

    @Override
    public void text(FileField field, Function<F, String> value) {
        add(field, value.apply(fact), value.apply(fact));
    }

    @Override
    public <E extends Enum<E>> void word(FileField field, Class<E> words, String what, Function<F, E> value) {
        add(field, value.apply(fact), value.apply(fact).name());
    }

    @Override
    public void schoolYear(FileField field, Function<F, SchoolYear> value) {
        add(field, value.apply(fact), value.apply(fact).text());
    }

    @Override
    public void day(FileField field, Function<F, LocalDate> value) {
        add(field, value.apply(fact), value.apply(fact).toString());
    }

    @Override
    public void dayIfAny(FileField field, Function<F, Optional<LocalDate>> value) {
        add(field, value.apply(fact), FactText.text(value.apply(fact)));
    }

    @Override
    public void numberIfAny(FileField field, Function<F, Optional<Integer>> value) {
        add(field, value.apply(fact), FactText.text(value.apply(fact)));
    }

    private void add(FileField field, Object value, String text) {
        content.add(value);
        fields.put(field.name().replace('_', ' '), text);
    }
}
