package org.determinations.application.run;

import org.determinations.model.fact.DescribedFact;
import org.determinations.model.fact.Fact;

/** The key of a fact as a number that different keys hardly ever share; where they do, a district is judged beside a row more. */
final class FactKey {
    private static final long HASH_START = 0xcbf29ce484222325L;
    private static final long HASH_STEP = 0x100000001b3L;

    private FactKey() {}

    static long of(Fact fact) {
        DescribedFact described = fact.described();
        String text = described.key().kind() + '\n' + described.key().id();
        long hash = HASH_START;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * HASH_STEP;
        }
        return hash;
    }
}
