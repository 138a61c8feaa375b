package org.determinations.model.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.issue.IssueCode;
import org.determinations.model.DistrictCode;
import org.determinations.model.SuccessionKind;

/**
 * One row of the successor table: which district follows which. Grain: one per predecessor and successor.
 *
 * @param predecessor empty only for {@link SuccessionKind#OPENED}
 * @param successor empty only for {@link SuccessionKind#CLOSED}
 * @param effectiveOn first day on which the successor stands in the predecessor's place
 * @param note in the words of whoever keeps the table; may be empty
 */
public record SuccessorFact(
        Optional<DistrictCode> predecessor,
        Optional<DistrictCode> successor,
        SuccessionKind kind,
        LocalDate effectiveOn,
        String note,
        FactSource source)
        implements Fact {

    public SuccessorFact {
        if (predecessor.isEmpty() != (kind == SuccessionKind.OPENED)
                || successor.isEmpty() != (kind == SuccessionKind.CLOSED)) {
            throw new IllegalArgumentException(kind + " from " + predecessor + " to " + successor);
        }
    }

    /** The successor; the predecessor of a district that closed. */
    @Override
    public DistrictCode district() {
        return successor.or(() -> predecessor).orElseThrow();
    }

    @Override
    public DescribedFact<SuccessorFact> described() {
        return new DescribedFact<>(FactKinds.SUCCESSOR, this);
    }

    /** Which district follows which. */
    static final class Kind extends FactKind<SuccessorFact> {

        Kind() {
            super(SuccessorFact.class, "succession", Map.of(FileKind.DISTRICT_SUCCESSORS, FileFields.SUCCESSORS));
        }

        /** A district that is no more, or not yet, is what the table is about. */
        @Override
        public Optional<IssueCode> unknownUnit() {
            return Optional.empty();
        }

        @Override
        public FactKey key(SuccessorFact fact) {
            return new FactKey(word(), FactText.code(fact.predecessor()) + " to " + FactText.code(fact.successor()));
        }

        @Override
        public List<Object> content(SuccessorFact fact) {
            return List.of(fact.kind(), fact.effectiveOn(), fact.note());
        }
    }
}
