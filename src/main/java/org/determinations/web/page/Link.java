package org.determinations.web.page;

/** A link to another page of the desk, or to a place on the same page. */
public record Link(String href, String words) {}
