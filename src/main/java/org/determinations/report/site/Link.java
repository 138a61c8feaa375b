package org.determinations.report.site;

/**
 * A link to another page of the folder or to a place on the same page.
 *
 * @param href relative to the page that holds it
 */
record Link(String href, String words) {}
