package org.determinations.cli.answer;

import org.determinations.application.database.Transferred;
import org.determinations.report.form.JsonObject;

/** What writing an archive of a store, or reading one, came to. */
public final class TransferAnswer {
    private TransferAnswer() {}

    /** An archive that was written, for a person. */
    public static String exported(Transferred done) {
        return "exported " + counted(done) + " of " + done.database() + " to " + done.file()
                + "\nCONFIDENTIAL: it holds unreleased results and counts that are withheld from everybody else."
                + " Keep it as you keep the database.";
    }

    /** A store that was filled, for a person. */
    public static String imported(Transferred done) {
        return "imported " + counted(done) + " from " + done.file() + " into " + done.database()
                + "\nCheck it with: determinations runs verify";
    }

    /**
     * Either, for a program.
     *
     * @param kind {@code database-export/1} or {@code database-import/1}
     */
    public static String json(String kind, Transferred done) {
        return JsonObject.document(
                kind,
                document -> document.text("file", done.file().toString())
                        .text("database", done.database())
                        .text("program", done.manifest().program())
                        .number("schema", done.manifest().schema())
                        .number("rows", done.manifest().rows())
                        .objects(
                                "tables",
                                done.manifest().tables(),
                                (table, each) -> table.text("name", each.name())
                                        .number("rows", each.rows())
                                        .text("sha256", each.sha256())));
    }

    private static String counted(Transferred done) {
        return done.manifest().rows() + " rows in " + done.manifest().tables().size() + " tables";
    }
}
