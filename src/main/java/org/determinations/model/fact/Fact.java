package org.determinations.model.fact;

import org.determinations.model.DistrictCode;

/**
 * One accepted statement of an input file about one district; knows where it stands, and which kind of fact it is. Nobody asks
 * for its class: what differs from kind to kind is asked of {@link FactKind}.
 */
public interface Fact {

    DistrictCode district();

    FactSource source();

    /** The fact with the descriptor of its kind. */
    DescribedFact<?> described();
}
