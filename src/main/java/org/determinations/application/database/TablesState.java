package org.determinations.application.database;

import java.util.List;
import org.determinations.store.schema.Migrations;

/**
 * The tables of a database once they are brought to this program's version.
 *
 * @param changed whether anything was to be done
 * @param location where the database is
 * @param product its name and version
 * @param bound numbers of the runs that are vouched for from now on
 */
public record TablesState(
        boolean changed, String location, String product, List<Migrations.Script> scripts, List<Integer> bound) {

    public TablesState {
        scripts = List.copyOf(scripts);
        bound = List.copyOf(bound);
    }
}
