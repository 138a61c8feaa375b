package org.determinations.application;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.determinations.model.people.Identity;
import org.determinations.store.DatabaseLocation;

/**
 * One installation of the program and who uses it now. One per command; immutable.
 *
 * @param app folder of the program: {@code jobs/} lies in it
 * @param home state of the installation: the embedded database, logs, outputs
 * @param out where runs write their files
 * @param login a database server instead of the embedded database
 * @param actor who is acting, for the audit trail
 * @param identity how that person is known
 * @param programVersion version and commit
 * @param clock the one clock of the process
 */
public record Installation(
        Path app,
        Path home,
        Path out,
        Optional<Login> login,
        String actor,
        Identity identity,
        String programVersion,
        Clock clock) {

    /** The same of a person of whom no more than a name is known. */
    public Installation(
            Path app, Path home, Path out, Optional<Login> login, String actor, String programVersion, Clock clock) {
        this(app, home, out, login, actor, Identity.NAME_ALONE, programVersion, clock);
    }

    /**
     * Where a database server is and who logs in. The password never reaches a log, a message or a file; an address that
     * carries one is refused before anything can print it.
     */
    public record Login(String url, String user, String password) {

        public Login {
            DatabaseLocation.server(url, user, password);
        }

        @Override
        public String toString() {
            return url + " as " + user;
        }
    }

    /** The same installation with its outputs in another folder. */
    public Installation writingTo(Path folder) {
        return new Installation(app, home, folder, login, actor, identity, programVersion, clock);
    }

    /** The same installation in the hands of another person. */
    public Installation actingAs(String person, Identity known) {
        return new Installation(app, home, out, login, person, known, programVersion, clock);
    }

    /** One job file for each stage that can be scheduled. */
    public Path jobs() {
        return app.resolve("jobs");
    }

    public Path contracts() {
        return jobs().resolve("contracts");
    }

    /** Contracts that this installation has of its own, beside those of the program; the folder need not be there. */
    public Path ownContracts() {
        return home.resolve("contracts");
    }

    public Path codeLists() {
        return app.resolve("jobs").resolve("codelists");
    }

    /** One file for each jurisdiction, and one that says which is the default. */
    public Path jurisdictions() {
        return jobs().resolve("jurisdictions");
    }

    /** Layouts of files for the federal office. */
    public Path federalLayouts() {
        return jobs().resolve("federal");
    }

    /** Tables of assistance, one file a version. */
    public Path assistance() {
        return jobs().resolve("assistance");
    }

    public Path policies() {
        return jobs().resolve("policies");
    }
}
