package org.determinations.model.fact;

import java.util.stream.Stream;

/**
 * What kind of fact moved between two runs, as the descriptor of the kind calls it.
 *
 * @param isOfCompliance whether only a stage that considers compliance reads such facts
 */
public record FactTopic(String words, boolean isOfCompliance) {
    /** A row about the district that was read and not accepted. */
    public static final FactTopic REJECTED_ROW = new FactTopic("rejected row", false);

    static FactTopic ofCompliance(String words) {
        return new FactTopic(words, true);
    }

    /** Its place where moves are listed: kinds of fact in their own order, then rejected rows. */
    public int order() {
        return (int) Stream.concat(FactKinds.ALL.stream().map(FactKind::topic), Stream.of(REJECTED_ROW))
                .takeWhile(topic -> !topic.equals(this))
                .count();
    }
}
