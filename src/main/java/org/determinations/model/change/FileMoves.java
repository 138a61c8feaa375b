package org.determinations.model.change;

import java.util.List;
import java.util.Optional;
import org.determinations.model.DistrictCode;

/**
 * What a file says otherwise than an earlier one. Unit: facts, which are rows where a row states one fact. A name that is spelled
 * otherwise is no difference. One per pair of files; immutable.
 *
 * @param added facts about what the earlier file says nothing of; 0 or more
 * @param removed facts about what the later file says nothing of; 0 or more
 * @param changed facts about the same that say something else; 0 or more
 * @param first some of them, changed ones first, by district; none of a kind whose values are not shown
 */
public record FileMoves(int added, int removed, int changed, List<Move> first) {

    public FileMoves {
        first = List.copyOf(first);
    }

    /**
     * One of them; at least one of the two states is there.
     *
     * @param name which fact of the district
     */
    public record Move(DistrictCode district, String name, Optional<FactState> before, Optional<FactState> after) {}

    public boolean isNone() {
        return total() == 0;
    }

    public int total() {
        return added + removed + changed;
    }
}
