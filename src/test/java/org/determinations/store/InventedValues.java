package org.determinations.store;

import java.time.LocalDate;
import java.util.Optional;
import org.determinations.model.DistrictCode;
import org.determinations.model.FileField;
import org.determinations.model.PlainValues;
import org.determinations.model.SchoolYear;

/** A value for every column, so that each plain kind of fact stands among the samples without a line of its own. */
record InventedValues() implements PlainValues {
    @Override
    public DistrictCode unit() {
        return Samples.FIRST;
    }

    @Override
    public String text(FileField field) {
        return "Ærø, " + field.name();
    }

    @Override
    public <E extends Enum<E>> E word(FileField field, Class<E> words) {
        return words.getEnumConstants()[0];
    }

    @Override
    public SchoolYear schoolYear(FileField field) {
        return new SchoolYear(2011);
    }

    @Override
    public LocalDate day(FileField field) {
        return LocalDate.of(2012, 2, 29);
    }

    @Override
    public Optional<LocalDate> dayIfAny(FileField field) {
        return Optional.of(day(field));
    }

    @Override
    public Optional<Integer> numberIfAny(FileField field) {
        return Optional.of(7);
    }
}
