package org.determinations.model.review;

import java.util.Optional;

/** What is said of a record and the sample of its round. Grain: one per record and round; immutable. */
public record SampleStatement(ReviewedRecord record, Stratum stratum, Selection selection) implements ReviewStatement {

    /**
     * How the record was chosen.
     *
     * @param seed with which the sample was drawn; empty for a record that nobody drew
     * @param readTwice whether a second person is to read it
     * @param replaces the record whose place it takes; empty for none
     */
    public record Selection(HowChosen how, Optional<Integer> seed, boolean readTwice, Optional<Replacement> replaces) {

        /** One that was not drawn. */
        public static Selection of(HowChosen how) {
            return new Selection(how, Optional.empty(), false, Optional.empty());
        }
    }

    @Override
    public ReviewedRecord key() {
        return record;
    }

    @Override
    public Optional<SampleStatement> sample() {
        return Optional.of(this);
    }

    /** The same record, chosen in another way. */
    public SampleStatement with(Selection other) {
        return new SampleStatement(record, stratum, other);
    }

    public HowChosen how() {
        return selection.how();
    }
}
