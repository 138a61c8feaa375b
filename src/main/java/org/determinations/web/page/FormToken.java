package org.determinations.web.page;

import java.util.UUID;

/**
 * What a form carries so that no other site can send it in the name of the person.
 *
 * @param name of the hidden field
 */
public record FormToken(String name, String value) {
    /** Name of the hidden field by which one form is known from every other: a page that is opened again has others. */
    public static final String ONCE = "_once";

    /** What no other form carries. */
    public static String once() {
        return UUID.randomUUID().toString();
    }
}
