package org.determinations.model.result;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The answers of one district, read only when somebody asks for them and not held: so a run can be walked through district by
 * district without all of its answers in memory. One per district and reading of a run.
 */
public final class LateRules extends AbstractList<RuleResult> {
    private final Supplier<List<RuleResult>> reading;
    private final boolean judged;

    /** @param reading gives the answers as they are stored, every time it is asked */
    public LateRules(Supplier<List<RuleResult>> reading) {
        this(reading, false);
    }

    /** @param judged whether it is known without reading them that none of them says that something cannot be judged */
    public LateRules(Supplier<List<RuleResult>> reading, boolean judged) {
        this.reading = reading;
        this.judged = judged;
    }

    boolean isJudged() {
        return judged;
    }

    /** The answers themselves; who keeps the list keeps them. */
    List<RuleResult> read() {
        return reading.get();
    }

    @Override
    public RuleResult get(int index) {
        return read().get(index);
    }

    @Override
    public int size() {
        return read().size();
    }
}
