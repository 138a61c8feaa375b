package org.determinations.cli.answer;

import java.util.Locale;
import java.util.stream.Collectors;
import org.determinations.application.database.TablesState;
import org.determinations.report.form.JsonObject;
import org.determinations.store.schema.Migrations;

/** What bringing the tables up to date came to. */
public final class TablesAnswer {
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

    /** For a program: {@code database-tables/1}. */
    public static String json(TablesState tables) {
        return JsonObject.document(
                "database-tables/1",
                json -> json.yesNo("changed", tables.changed())
                        .text("database", tables.location())
                        .text("product", tables.product())
                        .texts(
                                "bound",
                                tables.bound().stream().map(String::valueOf).toList())
                        .objects(
                                "scripts",
                                tables.scripts(),
                                (j, script) -> j.textOrNull("version", script.version())
                                        .text("description", script.description())
                                        .text("state", script.state())));
    }
}
