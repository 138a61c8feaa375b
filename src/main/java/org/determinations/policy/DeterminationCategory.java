package org.determinations.policy;

import java.util.List;
import org.determinations.model.CategoryCode;
import org.determinations.model.result.CategoryDescription;

/**
 * A determination category of one pack. Which there are, and how serious each is, is the pack's: it is no fixed list.
 *
 * @param seriousness 1 for the least serious, counting up
 * @param assistance short word for what the category calls for
 * @param assistanceText what it calls for, in a sentence
 * @param sources ids of the sources that name it
 */
public record DeterminationCategory(
        CategoryCode code,
        String name,
        int seriousness,
        String assistance,
        String assistanceText,
        List<String> sources) {

    public DeterminationCategory {
        sources = List.copyOf(sources);
    }

    /** For people, without the sources. */
    public CategoryDescription description() {
        return new CategoryDescription(code, name, seriousness, assistance, assistanceText);
    }
}
