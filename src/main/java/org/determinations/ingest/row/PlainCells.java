package org.determinations.ingest.row;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.determinations.ingest.cell.Cells;
import org.determinations.ingest.cell.DistrictCells;
import org.determinations.ingest.cell.NumberCells;
import org.determinations.issue.IssueCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.FileField;
import org.determinations.model.PlainColumns;
import org.determinations.model.PlainValues;
import org.determinations.model.SchoolYear;
import org.determinations.model.fact.FileFields;

/** The cells of one row of a plain kind of fact, each read as its column is told. */
final class PlainCells<F> implements PlainColumns<F>, PlainValues {
    private final Cells cells;
    private final Map<String, Object> values = new HashMap<>();
    private boolean complete = true;

    PlainCells(Cells cells) {
        this.cells = cells;
    }

    /** Whether every value that must be there could be read. */
    boolean isComplete() {
        return complete;
    }

    @Override
    public void id(FileField field, Function<F, String> value) {
        needed(field.name(), cells.needed(field.name()));
    }

    @Override
    public void unit(Function<F, DistrictCode> value) {
        needed(FileFields.DISTRICT_CODE, DistrictCells.code(cells));
    }

    @Override
    public void unitName(Function<F, String> value) {
        values.put(FileFields.DISTRICT_NAME, DistrictCells.name(cells));
    }

    @Override
    public void text(FileField field, Function<F, String> value) {
        if (field.needed()) {
            needed(field.name(), cells.needed(field.name()));
        } else {
            values.put(field.name(), cells.text(field.name()));
        }
    }

    @Override
    public <E extends Enum<E>> void word(FileField field, Class<E> words, String what, Function<F, E> value) {
        Optional<String> text = cells.needed(field.name());
        Optional<E> known = text.flatMap(t -> Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(t))
                .findFirst());
        if (text.isPresent() && known.isEmpty()) {
            String allowed =
                    Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            cells.issue(IssueCode.UNKNOWN_VALUE, field.name(), "the " + what + " is not known", allowed);
        }
        needed(field.name(), known);
    }

    @Override
    public void schoolYear(FileField field, Function<F, SchoolYear> value) {
        needed(field.name(), CountCells.schoolYear(cells, field.name()));
    }

    @Override
    public void day(FileField field, Function<F, LocalDate> value) {
        needed(field.name(), cells.needed(field.name()).flatMap(text -> cells.neededDate(field.name())));
    }

    @Override
    public void dayIfAny(FileField field, Function<F, Optional<LocalDate>> value) {
        cells.date(field.name()).ifPresent(day -> values.put(field.name(), day));
    }

    @Override
    public void numberIfAny(FileField field, Function<F, Optional<Integer>> value) {
        String text = cells.text(field.name());
        if (!text.isBlank()) {
            NumberCells.count(cells, field.name(), text, ", or blank")
                    .ifPresent(number -> values.put(field.name(), number));
        }
    }

    @Override
    public void ordered(FileField first, FileField second) {
        Optional<LocalDate> earlier = dayIfAny(first);
        if (earlier.isPresent()
                && dayIfAny(second).filter(day -> day.isBefore(earlier.get())).isPresent()) {
            cells.issue(
                    IssueCode.DATES_OUT_OF_ORDER,
                    second.name(),
                    second.name() + " is before " + first.name(),
                    earlier.get() + " or later",
                    "Check both dates; the row counts as it is.");
        }
    }

    @Override
    public DistrictCode unit() {
        return value(FileFields.DISTRICT_CODE, DistrictCode.class);
    }

    @Override
    public String text(FileField field) {
        return value(field.name(), String.class);
    }

    @Override
    public <E extends Enum<E>> E word(FileField field, Class<E> words) {
        return value(field.name(), words);
    }

    @Override
    public SchoolYear schoolYear(FileField field) {
        return value(field.name(), SchoolYear.class);
    }

    @Override
    public LocalDate day(FileField field) {
        return value(field.name(), LocalDate.class);
    }

    @Override
    public Optional<LocalDate> dayIfAny(FileField field) {
        return Optional.ofNullable(values.get(field.name())).map(LocalDate.class::cast);
    }

    @Override
    public Optional<Integer> numberIfAny(FileField field) {
        return Optional.ofNullable(values.get(field.name())).map(Integer.class::cast);
    }

    private <T> T value(String field, Class<T> type) {
        return type.cast(Objects.requireNonNull(values.get(field), field));
    }

    private void needed(String field, Optional<?> value) {
        value.ifPresentOrElse(v -> values.put(field, v), () -> complete = false);
    }
}
