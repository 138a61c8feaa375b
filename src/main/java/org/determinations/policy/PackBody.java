package org.determinations.policy;

import java.util.List;
import java.util.Set;

/** What the own file of a shape holds, where its packs write down rules as tables. One per pack; immutable. */
public interface PackBody {

    /** Every rule with the sources that it cites and how sure it is, in the order in which they are asked. */
    List<PackRule> rules();

    /** Ids of all sources that any part of it cites. */
    Set<String> sources();

    /** What each of them is, in the same order: its words and the part that it plays. */
    List<RuleShape> shapes();
}
