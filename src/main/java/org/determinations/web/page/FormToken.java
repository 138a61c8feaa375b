package org.determinations.web.page;

/**
 * What a form carries so that no other site can send it in the name of the person.
 *
 * @param name of the hidden field
 */
public record FormToken(String name, String value) {}
