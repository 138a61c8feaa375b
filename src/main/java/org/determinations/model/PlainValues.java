package org.determinations.model;

import java.time.LocalDate;
import java.util.Optional;

/** The values of one fact of a plain kind, as a row of a file or of a table has them, by field. */
public interface PlainValues {

    DistrictCode unit();

    /** Also an id, and the name of the unit. */
    String text(FileField field);

    <E extends Enum<E>> E word(FileField field, Class<E> words);

    SchoolYear schoolYear(FileField field);

    LocalDate day(FileField field);

    Optional<LocalDate> dayIfAny(FileField field);

    Optional<Integer> numberIfAny(FileField field);
}
