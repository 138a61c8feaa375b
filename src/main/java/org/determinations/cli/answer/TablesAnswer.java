package org.determinations.cli.answer;

import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.TEXT_OR_NULL;
import static org.determinations.report.form.JsonTypes.YES_NO;
import static org.determinations.report.form.JsonTypes.listOf;

import java.util.Locale;
import java.util.stream.Collectors;
import org.determinations.application.database.TablesState;
import org.determinations.report.form.JsonForm;
import org.determinations.store.schema.Migrations;

/** What bringing the tables up to date came to. */
public final class TablesAnswer {
    private static final JsonForm<Migrations.Script> SCRIPT = JsonForm.<Migrations.Script>of()
            .has("version", TEXT_OR_NULL, Migrations.Script::version)
            .says("Null for a view.")
            .has("description", TEXT, Migrations.Script::description)
            .has("state", TEXT, Migrations.Script::state);

    /** For a program. */
    public static final JsonForm<TablesState> FORM = JsonForm.<TablesState>document(
                    "database-tables/1", "The tables of the database. Output of db migrate with --json.")
            .has("changed", YES_NO, TablesState::changed)
            .says("Whether anything was missing.")
            .has("database", TEXT, TablesState::location)
            .has("product", TEXT, TablesState::product)
            .has(
                    "bound",
                    listOf(TEXT),
                    tables -> tables.bound().stream().map(String::valueOf).toList())
            .says("Numbers of the runs of earlier versions that were bound to the audit trail now.")
            .has("scripts", listOf(SCRIPT), TablesState::scripts);

    private TablesAnswer() {}

    /** For a person. */
    public static String text(TablesState tables) {
        StringBuilder text = new StringBuilder(
                tables.changed() ? "the tables are up to date now\n" : "nothing to do: every table is there\n");
        text.append(tables.location()).append(", ").append(tables.product()).append('\n');
        for (Migrations.Script script : tables.scripts()) {
            text.append(String.format(
                    Locale.ROOT, "  %-4s %-50s %s%n", script.version(), script.description(), script.state()));
        }
        if (!tables.bound().isEmpty()) {
            text.append("runs of earlier versions, bound to the audit trail as they are now: ")
                    .append(tables.bound().stream().map(String::valueOf).collect(Collectors.joining(", ")))
                    .append('\n');
        }
        return text.toString();
    }
}
