package org.determinations.model.fact;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.determinations.model.AccountabilityLevel;
import org.determinations.model.DistrictCode;

/**
 * The accountability level of one district in one file. Grain: one per district and file of levels.
 *
 * @param name as published; not a key
 * @param reason the State's own reason text; empty when blank
 * @param ppiAll cumulative Progress and Performance Index of all students; 0 to 100
 * @param ppiHighNeeds the same for the high-needs group
 * @param discrepancyId id of the MCAS discrepancy that a corrected level answers; empty otherwise
 */
public record LevelFact(
        DistrictCode district,
        String name,
        AccountabilityLevel level,
        String reason,
        Optional<BigDecimal> ppiAll,
        Optional<BigDecimal> ppiHighNeeds,
        String discrepancyId,
        FactSource source)
        implements Fact {
    private static final Pattern NAMED = Pattern.compile("\\bLevel ([1-5])\\b");

    /** Whether it is to replace a published level. */
    public boolean isCorrection() {
        return !discrepancyId.isEmpty();
    }

    /**
     * Whether the published reason names a level, and not this one. The reason of a corrected level is a person's own text,
     * which may name the level of before.
     */
    public boolean contradictsReason() {
        if (isCorrection()) {
            return false;
        }
        String own = Integer.toString(level.number());
        boolean named = false;
        for (Matcher matcher = NAMED.matcher(reason); matcher.find(); ) {
            if (own.equals(matcher.group(1))) {
                return false;
            }
            named = true;
        }
        return named;
    }

    @Override
    public DescribedFact<LevelFact> described() {
        return new DescribedFact<>(FactKinds.LEVEL, this);
    }
}
