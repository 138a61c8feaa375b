package org.determinations.application.run;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.application.TestInstallation;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.policy.Policies;
import org.determinations.ingest.file.FileRecogniser;
import org.determinations.model.Stage;
import org.determinations.model.Worded;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.policyfile.ContractFiles;
import org.determinations.store.Database;
import org.determinations.store.Stores;

/** A process that holds a stage's lock, and with it the embedded database, until it is killed. */
public final class HeldStage {
    static final String READY = "holding";

    private HeldStage() {}

    /** Arguments: home, cycle folder, stage, address of a server or a minus. */
    public static void main(String[] arguments) throws InterruptedException {
        Optional<Installation.Login> login = arguments[3].equals("-")
                ? Optional.empty()
                : Optional.of(new Installation.Login(arguments[3], "postgres", ""));
        Installation installation = TestInstallation.at(Path.of(arguments[0]), login, Clock.systemUTC());
        Path folder = Path.of(arguments[1]);
        CyclePlan plan = CyclePlans.read(installation, folder);
        CycleInputs inputs = CycleInputs.collect(
                plan,
                folder,
                Worded.find(Stage.class, arguments[2]).orElseThrow(),
                Optional.empty(),
                new FileRecogniser(
                        ContractFiles.read(installation.contracts()),
                        plan.jurisdiction().codes()),
                Policies.governing(installation, plan));
        try (Database database = ReadyDatabase.forRuns(installation);
                var lock = StageLocks.acquire(Stores.of(database), inputs, installation)) {
            System.out.println(READY);
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
