package org.determinations.store.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.determinations.issue.SourceRef;
import org.determinations.model.DistrictCode;
import org.determinations.model.fact.Fact;
import org.determinations.model.fact.FactKind;
import org.determinations.model.fact.FactSource;
import org.determinations.model.fact.FieldColumns;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * Facts in memory in some forty bytes each: of every value the number that it has in a dictionary, as most values come again and
 * again. They come back as a table would give them. For as many facts as the room allows; used by one thread.
 */
public final class PackedFacts {
    private final List<Kind<?>> kinds =
            FactTables.all().stream().<Kind<?>>map(Kind::new).toList();
    private final Map<FactKind<?>, Integer> numbers = new HashMap<>();
    private final PackedValues values;
    private final NavigableMap<DistrictCode, Last> districts = new TreeMap<>();
    private FieldColumns lastColumns = FieldColumns.NONE;
    private int lastColumnsNumber;

    /** @param room bytes, about */
    public PackedFacts(long room) {
        this.values = new PackedValues(room);
        this.lastColumnsNumber = values.number(lastColumns);
        for (int i = 0; i < kinds.size(); i++) {
            numbers.put(kinds.get(i).table.kind(), i);
        }
    }

    /** Where the last fact of a district stands. */
    private static final class Last {
        private int at = PackedValues.NOWHERE;
    }

    /** A kind of fact, and at which place among the values of a row each of its columns stands. */
    private static final class Kind<F extends Fact> {
        private final FactTable<F> table;
        private final Map<String, Integer> places = new HashMap<>();

        Kind(FactTable<F> table) {
            this.table = table;
            table.columns().names().forEach(name -> places.put(name, places.size()));
        }

        void add(Fact fact, PackedValues values) {
            table.columns().values(table.kind().find(fact).orElseThrow(), value -> values.add(values.number(value)));
        }

        Fact read(PackedValues values, FactSource source) {
            @Nullable Object[] row = new @Nullable Object[places.size()];
            for (int i = 0; i < row.length; i++) {
                row[i] = values.value(values.next());
            }
            return table.read(new PackedRow(places, row), source);
        }
    }

    /** The values of a fact, each at the place of its column. */
    private record PackedRow(
            Map<String, Integer> places, @Nullable Object[] values) implements FactRow {

        @Override
        public <T> T get(Field<T> column) {
            return get(column.getName(), column.getType());
        }

        @Override
        public <T> Optional<T> find(Field<T> column) {
            return find(column.getName(), column.getType());
        }

        @Override
        public <T> T get(String column, Class<T> type) {
            return type.cast(Objects.requireNonNull(values[place(column)], column));
        }

        @Override
        public <T> Optional<T> find(String column, Class<T> type) {
            return Optional.ofNullable(type.cast(values[place(column)]));
        }

        private int place(String column) {
            return Objects.requireNonNull(places.get(column), column);
        }
    }

    /** Whether there is room for more; where there is none, the facts are no longer complete. */
    public boolean hasRoom() {
        return values.hasRoom();
    }

    /** Adds a fact of a kind that has a table. */
    public void add(Fact fact) {
        int kind = Objects.requireNonNull(numbers.get(fact.described().kind()));
        Last last = districts.computeIfAbsent(fact.district(), district -> new Last());
        values.begin(last.at);
        values.add(kind);
        values.add(values.number(fact.source().row().file()));
        values.add(fact.source().row().row());
        values.add(columns(fact.source().columns()));
        kinds.get(kind).add(fact, values);
        last.at = values.end();
    }

    /** The districts that facts are about, by code. */
    public SortedSet<DistrictCode> districts() {
        return Collections.unmodifiableSortedSet(districts.navigableKeySet());
    }

    /** The facts of the districts from one code to another, both included. */
    public List<Fact> list(DistrictCode from, DistrictCode to) {
        List<Fact> facts = new ArrayList<>();
        for (Last last : districts.subMap(from, true, to, true).values()) {
            int first = facts.size();
            int at = last.at;
            while (at != PackedValues.NOWHERE) {
                int before = values.open(at);
                facts.add(read());
                at = before;
            }
            Collections.reverse(facts.subList(first, facts.size()));
        }
        return facts;
    }

    private Fact read() {
        Kind<?> kind = kinds.get(values.next());
        String file = (String) Objects.requireNonNull(values.value(values.next()));
        SourceRef row = SourceRef.ofRow(file, values.next());
        FieldColumns columns = (FieldColumns) Objects.requireNonNull(values.value(values.next()));
        return kind.read(values, new FactSource(row, columns));
    }

    /** Rows of one layout share their columns, and stand together. */
    private int columns(FieldColumns columns) {
        if (!columns.equals(lastColumns)) {
            lastColumns = columns;
            lastColumnsNumber = values.number(columns);
        }
        return lastColumnsNumber;
    }
}
