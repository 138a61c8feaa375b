package org.determinations.store.result;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.determinations.model.DistrictCode;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The districts that are asked for: all, or those from one code to another, both included. */
record DistrictSpan(Optional<DistrictCode> from, Optional<DistrictCode> to) {
    static final DistrictSpan ALL = new DistrictSpan(Optional.empty(), Optional.empty());

    DistrictSpan(DistrictCode from, DistrictCode to) {
        this(Optional.of(from), Optional.of(to));
    }

    Condition holds(Field<String> district) {
        return from.isPresent() && to.isPresent()
                ? district.between(from.get().digits(), to.get().digits())
                : DSL.noCondition();
    }

    /** In order; rows are turned into results side by side, but those of one district are too few for that. */
    <R> Stream<R> stream(List<R> rows) {
        return from.isPresent() && from.equals(to) ? rows.stream() : rows.parallelStream();
    }
}
