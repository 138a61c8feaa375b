package org.determinations.report.site;

/** A named value in a list of facts. */
record Fact(String name, String words) {}
