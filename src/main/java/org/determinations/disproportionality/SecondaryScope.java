package org.determinations.disproportionality;

import org.determinations.model.AccountabilityLevel;

/**
 * Which districts the secondary analysis is about: those whose official accountability level lies in this span, whatever their
 * determination category is. A Level 1 district shown as Level 1-NSI is not in.
 *
 * @param lowest first accountability level in scope; included
 * @param highest last accountability level in scope; included
 */
public record SecondaryScope(int lowest, int highest) {

    /** Never for a district without a level. */
    public boolean covers(AccountabilityLevel accountabilityLevel) {
        return accountabilityLevel.exists()
                && accountabilityLevel.number() >= lowest
                && accountabilityLevel.number() <= highest;
    }
}
