package org.determinations.cli.answer;

import static org.determinations.report.form.JsonTypes.HASH;
import static org.determinations.report.form.JsonTypes.LARGE;
import static org.determinations.report.form.JsonTypes.TEXT;
import static org.determinations.report.form.JsonTypes.WHOLE;
import static org.determinations.report.form.JsonTypes.listOf;

import org.determinations.application.database.Transferred;
import org.determinations.report.form.JsonForm;
import org.determinations.store.archive.ArchiveManifest;

/** What writing an archive of a store, or reading one, came to. */
public final class TransferAnswer {
    private static final JsonForm<ArchiveManifest.Table> TABLE = JsonForm.<ArchiveManifest.Table>of()
            .has("name", TEXT, ArchiveManifest.Table::name)
            .has("rows", LARGE, ArchiveManifest.Table::rows)
            .has("sha256", HASH, ArchiveManifest.Table::sha256);

    private static final JsonForm<Transferred> DONE = JsonForm.<Transferred>of()
            .has("file", TEXT, done -> done.file().toString())
            .has("database", TEXT, Transferred::database)
            .has("program", TEXT, done -> done.manifest().program())
            .says("Version of the program that wrote the archive.")
            .has("schema", WHOLE, done -> done.manifest().schema())
            .says("Number of the newest script of sql/schema that its tables have.")
            .has("rows", LARGE, done -> done.manifest().rows())
            .says("Rows of all tables.")
            .has("tables", listOf(TABLE), done -> done.manifest().tables());

    /** An archive that was written, for a program. */
    public static final JsonForm<Transferred> EXPORT = JsonForm.<Transferred>document(
                    "database-export/1",
                    "What was written into the archive of a store. Output of db export with --json.")
            .all(DONE, done -> done);

    /** A store that was filled, for a program. */
    public static final JsonForm<Transferred> IMPORT = JsonForm.<Transferred>document(
                    "database-import/1", "What was put into a store from an archive. Output of db import with --json.")
            .all(DONE, done -> done);

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
                + "\nNot in the archive, so copy it from the earlier installation: what its runs and releases wrote (out/ of the"
                + " home), uploads/, evidence/ and seal-key.pem."
                + "\nNor what people sign in with: determinations people password LOGIN gives each a code."
                + "\nThen check all of it with: determinations runs verify";
    }

    private static String counted(Transferred done) {
        return done.manifest().rows() + " rows in " + done.manifest().tables().size() + " tables";
    }
}
