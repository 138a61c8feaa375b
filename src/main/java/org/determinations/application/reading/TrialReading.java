package org.determinations.application.reading;

import java.util.Comparator;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.policy.RunJurisdictions;
import org.determinations.application.trial.GatheredTrial;
import org.determinations.application.trial.Trial;
import org.determinations.application.trial.TrialOrder;
import org.determinations.application.trial.TrialPolicies;
import org.determinations.application.trial.TrialSubject;
import org.determinations.model.Stage;
import org.determinations.model.release.ReleaseMoves;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.RunHeader;
import org.determinations.report.trial.TrialReport;
import org.determinations.store.Database;
import org.determinations.store.Stores;

/** Policies tried on the data of runs. Saves nothing; holds the database until it is closed. */
public final class TrialReading implements AutoCloseable {
    private final Installation installation;
    private final Database database;
    private final Stores stores;
    private final AnsweringRun determined;

    private TrialReading(Installation installation, Database database) {
        this.installation = installation;
        this.database = database;
        this.stores = Stores.of(database);
        this.determined = AnsweringRun.ofDeterminations(installation, stores);
    }

    /** Opens the installation's database; refused when there is none yet, or when another process holds it. */
    public static TrialReading open(Installation installation) {
        return new TrialReading(installation, ReadyDatabase.forReading(installation));
    }

    @Override
    public void close() {
        database.close();
    }

    /**
     * A policy on the data of a run; nothing is saved.
     *
     * @param against number of the run; without it the newest released run of the cycle, else its newest computed one
     */
    public TrialReport trial(Optional<Integer> against, TrialOrder order) {
        if (against.isPresent()) {
            return gather(against.get(), order).report();
        }
        RunHeader newest = determined.get(new RunSelection(Optional.empty(), order.cycle(), Optional.empty()));
        Trial trial = new Trial(installation, stores);
        Optional<RunHeader> released = stores.runs().list().stream()
                .filter(run -> run.cycle().equals(newest.cycle()) && run.stage() != Stage.SECONDARY && isReleased(run))
                .max(Comparator.comparing(RunHeader::stage).thenComparing(RunHeader::number));
        return released.map(run -> trial.of(run, TrialReport.Chosen.RELEASED, order))
                .orElseGet(() -> trial.of(newest, TrialReport.Chosen.NEWEST, order));
    }

    private boolean isReleased(RunHeader run) {
        return ReleaseMoves.stateAfter(stores.releases().list(run.number())) == ReleaseState.RELEASED;
    }

    /** What a page may try on the data of a run; refused, as the trial is, where the run determined no district. */
    public TrialPolicies policies(int run) {
        int number = named(run).number();
        return TrialPolicies.of(
                installation,
                RunJurisdictions.get(installation, stores, number).file().name());
    }

    /** What a trial of a page would be of; refused with {@code SY-010} when the policy is none of those. */
    public TrialSubject subject(int run, TrialOrder order) {
        return TrialSubject.of(stores, named(run), order, policies(run).sha256(installation, order.policy()));
    }

    /** Everything that a trial on the data of a run rests on, read; refused as the trial is. */
    public GatheredTrial gather(int run, TrialOrder order) {
        return new Trial(installation, stores).gather(named(run), TrialReport.Chosen.NAMED, order);
    }

    private RunHeader named(int run) {
        return determined.get(new RunSelection(Optional.of(run), Optional.empty(), Optional.empty()));
    }
}
