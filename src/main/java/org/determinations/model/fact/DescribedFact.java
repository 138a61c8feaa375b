package org.determinations.model.fact;

import java.util.List;
import java.util.Optional;

/**
 * A fact with the descriptor of its own kind, so that the compiler sees that they belong together.
 *
 * @param <F> the kind
 */
public record DescribedFact<F extends Fact>(FactKind<F> kind, F fact) {

    /** What the fact is about. */
    public FactKey key() {
        return kind.key(fact);
    }

    /** What the fact says, without where it stands. */
    public List<Object> content() {
        return kind.content(fact);
    }

    /** The name of the unit as the fact has it; empty when it carries none. */
    public String unitName() {
        return kind.unitName(fact);
    }

    /** The fact as it is laid beside that of another run; empty for a kind of which runs are not compared. */
    public Optional<FactFields> compared() {
        return kind.compared(fact);
    }

    /** The order beside another fact of the same row, or of none; 0 for one of another kind. */
    public int compareInRow(Fact other) {
        return kind.compareInRow(fact, other);
    }
}
