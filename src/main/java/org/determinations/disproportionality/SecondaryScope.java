package org.determinations.disproportionality;

import org.determinations.model.result.Basis;

/**
 * Which districts the secondary analysis is about: those whose official basis ranks in this span, whatever their determination
 * category is. A Level 1 district shown as Level 1-NSI is not in.
 *
 * @param lowest first rank in scope; included
 * @param highest last rank in scope; included
 */
public record SecondaryScope(int lowest, int highest) {

    /** Never for a district without a basis. */
    public boolean covers(Basis basis) {
        return basis.rank().filter(rank -> rank >= lowest && rank <= highest).isPresent();
    }
}
