package org.determinations.application.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.determinations.application.Installation;
import org.determinations.application.database.LostDatabase;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.policy.Policies;
import org.determinations.application.policy.PolicyReading;
import org.determinations.application.verify.ReleaseVerification;
import org.determinations.application.verify.StoreBehind;
import org.determinations.issue.Issue;
import org.determinations.issue.Refusal;
import org.determinations.model.run.RunHeader;
import org.determinations.policyfile.ContractFiles;
import org.determinations.policyfile.DutyFiles;
import org.determinations.store.Database;
import org.determinations.store.Stores;

/**
 * What a look at the installation found. One per command.
 *
 * @param lines what was looked at and how it is
 * @param issues what is wrong; empty when all is well
 */
public record Checkup(List<String> lines, List<Issue> issues) {

    public Checkup {
        lines = List.copyOf(lines);
        issues = List.copyOf(issues);
    }

    /** Looks at Java, folders, policies, contracts and the database; changes nothing and makes nothing. */
    public static Checkup of(Installation installation) {
        List<String> lines = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        lines.add("program: " + installation.programVersion() + " in " + installation.app());
        lines.add("java: " + Runtime.version() + ", " + System.getProperty("java.home"));
        lines.add("home: " + installation.home() + folderState(installation.home()));
        lines.add("outputs: " + installation.out() + folderState(installation.out()));
        WhoMayRead readers = new WhoMayRead(installation);
        lines.add("who may read: " + readers.line());
        issues.addAll(readers.issues());
        part(lines, issues, "policy packs", () -> policies(installation));
        part(
                lines,
                issues,
                "input layouts",
                () -> ContractFiles.read(installation.contracts(), List.of(installation.ownContracts()))
                                .size() + " contracts");
        part(lines, issues, "tables of duties", () -> String.join(", ", DutyFiles.listIds(installation.jobs())));
        part(lines, issues, "database", () -> database(installation));
        return new Checkup(lines, issues);
    }

    /** Whether nothing is wrong. */
    public boolean sound() {
        return issues.isEmpty();
    }

    private static void part(List<String> lines, List<Issue> issues, String name, Supplier<String> look) {
        try {
            lines.add(name + ": " + look.get());
        } catch (Refusal refusal) {
            lines.add(name + ": not sound");
            issues.addAll(refusal.issues());
        }
    }

    private static String policies(Installation installation) {
        List<Issue> wrong = new PolicyReading(installation).lint().issues();
        if (!wrong.isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, wrong);
        }
        return Policies.files().loadCalendar(installation.policies()).text();
    }

    private static String database(Installation installation) {
        if (ReadyDatabase.location(installation).isMissing()) {
            LostDatabase.demandNoRuns(installation);
            return "none yet; the first run makes it";
        }
        try (Database database = ReadyDatabase.forReading(installation)) {
            Stores stores = Stores.of(database);
            List<Issue> wrong = new ArrayList<>(stores.checks().list());
            stores.audit().verify().ifPresent(wrong::add);
            for (RunHeader run : stores.runs().list()) {
                wrong.addAll(ReleaseVerification.approvedByItsRunner(
                        run, stores.releases().list(run.number())));
            }
            wrong.addAll(
                    new StoreBehind(installation, stores).list(stores.runs().list()));
            if (!wrong.isEmpty()) {
                throw new Refusal(Refusal.Kind.DIFFERS, wrong);
            }
            return String.format(
                    Locale.ROOT,
                    "%s, %s, runs: %d, every check passed, audit chain unbroken",
                    database.location(),
                    database.product(),
                    stores.runs().list().size());
        }
    }

    private static String folderState(Path folder) {
        if (!Files.exists(folder)) {
            return Files.notExists(folder) ? " (not there yet)" : " (cannot be looked into)";
        }
        if (!Files.isReadable(folder)) {
            return " (cannot be looked into)";
        }
        return Files.isWritable(folder) ? "" : " (cannot be written)";
    }
}
