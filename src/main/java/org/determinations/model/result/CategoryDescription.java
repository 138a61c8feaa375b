package org.determinations.model.result;

import org.determinations.model.CategoryCode;

/**
 * A determination category as a pack describes it, for people.
 *
 * @param seriousness 1 for the least serious, counting up
 * @param assistance short word for what the category calls for, such as {@code self-directed}
 * @param assistanceText what it calls for, in a sentence
 */
public record CategoryDescription(
        CategoryCode code, String name, int seriousness, String assistance, String assistanceText) {}
