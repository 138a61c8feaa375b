package org.determinations.report.site;

import java.util.List;

/**
 * A part of a page: what it is about, a table, and what a reader must know.
 *
 * @param facts may be none
 * @param table its caption is the heading of the part
 * @param none what is said in place of a table without rows
 * @param note below it; empty for nothing
 */
record Section(List<Fact> facts, Table table, String none, String note) {
    Section {
        facts = List.copyOf(facts);
    }
}
