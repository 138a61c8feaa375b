package org.determinations.application.release;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.determinations.application.Installation;
import org.determinations.application.LastLooks;
import org.determinations.application.LoggedRun;
import org.determinations.application.Progress;
import org.determinations.application.ReleaseFolders;
import org.determinations.application.database.ReadyDatabase;
import org.determinations.application.people.Entrance;
import org.determinations.application.people.People;
import org.determinations.application.run.RunReports;
import org.determinations.application.run.StageLocks;
import org.determinations.application.seal.SealBook;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.people.ActsBy;
import org.determinations.model.people.Right;
import org.determinations.model.release.Checklist;
import org.determinations.model.release.Proof;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseEvent;
import org.determinations.model.release.ReleaseMoves;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.AuditHead;
import org.determinations.model.run.OutputFile;
import org.determinations.model.run.RunHeader;
import org.determinations.report.release.WithdrawalNotice;
import org.determinations.store.Database;
import org.determinations.store.LockStore;
import org.determinations.store.Stores;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where people approve, release, amend and withdraw runs. Every action is asked of {@link ReleaseMoves} first and, but
 * for a withdrawal, of the checklist, is recorded with its audit event in one transaction, and holds the lock of the cycle and stage. Typed
 * again by the same person, it is refused as already done.
 */
public final class ReleaseDesk implements AutoCloseable {
    private final Installation installation;
    private final Database database;
    private final Stores stores;
    private final FourEyes eyes;
    private final ReleaseKeeping keeping;
    private final ReleaseWriting writing;
    private final ChecklistLooks looks;
    private final ReleasePreviews previews;

    private ReleaseDesk(Installation installation, Progress progress, Database database) {
        this.installation = installation;
        this.database = database;
        this.stores = Stores.of(database, new TransactionAwareDataSourceProxy(database.dataSource()));
        this.eyes = new FourEyes(installation, stores);
        this.keeping = new ReleaseKeeping(
                stores,
                new TransactionTemplate(new JdbcTransactionManager(database.dataSource())),
                eyes,
                new SealBook(installation, stores));
        this.writing = new ReleaseWriting(installation, stores, progress);
        this.looks = new ChecklistLooks(installation, stores, eyes);
        this.previews = new ReleasePreviews(installation, stores);
    }

    /**
     * Opens the installation's database; refused when there is none yet, or when another process holds it.
     *
     * @param progress is told how far the letters of a release are
     */
    public static ReleaseDesk open(Installation installation, Progress progress) {
        return new ReleaseDesk(installation, progress, ReadyDatabase.forReading(installation));
    }

    @Override
    public void close() {
        database.close();
    }

    /** How who answers for a run is known here now. */
    public ActsBy actsBy() {
        return eyes.actsBy(People.of(stores));
    }

    /** How the jurisdiction of a run calls what is determined. */
    public UnitWords words(int run) {
        return looks.words(run);
    }

    /** What stands between the run and what a person would do next with it. */
    public Checklist checklist(int run) {
        return looks.upcoming(ReleaseCase.load(installation, stores, run));
    }

    /** Signs for warnings of that checklist in the actor's name, all or none; refused when there is no such warning. */
    public Checklist sign(int run, Map<String, String> notes) {
        eyes.demand(Right.SIGN);
        sign(checklist(run), notes);
        return checklist(run);
    }

    private void sign(Checklist open, Map<String, String> notes) {
        boolean ran = eyes.ran(open.run());
        List<Signing> signings = notes.entrySet().stream()
                .map(asked -> Signing.of(
                        open,
                        asked.getKey(),
                        installation.actor(),
                        asked.getValue().strip(),
                        ran))
                .toList();
        keeping.sign(open.run().number(), signings, now());
    }

    /** The checklist with the hashes that an approval of exactly this names; as it was made before, while nothing has moved. */
    public SeenChecklist seen(int run, LastLooks<LookedChecklist, ChecklistStanding> before, Entrance entrance) {
        return looks.seen(run, before, entrance);
    }

    /** Signs for one warning in the words that were seen; {@code seen} is their {@link Fingerprints#of fingerprint}. */
    public void sign(int run, String point, String note, String seen) {
        eyes.demand(Right.SIGN);
        Checklist open = checklist(run);
        Fingerprints.demandStill(open, point, seen);
        sign(open, Map.of(point, note));
    }

    /** Approves a run; somebody else must have run it. */
    public ReleaseOutcome approve(int run) {
        return locked(run, this::approve);
    }

    /** The same for exactly what was seen; refused with {@code SY-015} when anything of it is different now. */
    public ReleaseOutcome approve(int run, Fingerprints seen) {
        return locked(run, of -> {
            AlreadyDone.refuse(of, ReleaseAction.APPROVE, installation.actor(), "");
            Checklist now = looks.upcoming(of);
            seen.demandStill(run, Fingerprints.of(stores, now));
            return now.action() == ReleaseAction.APPROVE ? approve(of, now) : approve(of);
        });
    }

    private ReleaseOutcome approve(ReleaseCase of) {
        AlreadyDone.refuse(of, ReleaseAction.APPROVE, installation.actor(), "");
        return approve(of, looks.check(of, ReleaseAction.APPROVE, ""));
    }

    private ReleaseOutcome approve(ReleaseCase of, Checklist checklist) {
        String passed = demand(of, ReleaseAction.APPROVE, checklist);
        return keeping.keep(of, event(of, ReleaseAction.APPROVE, ""), List.of(), AuditHead.NONE, passed);
    }

    /** What the release or the amendment, whichever comes next, would be; refused as the act would be, and for another run or checklist than was seen. */
    public ReleasePreview preview(int run, String note, Fingerprints seen) {
        ReleaseCase of = load(run);
        seen.demandStill(run, Fingerprints.of(stores, looks.upcoming(of)));
        return preview(of, of.nextAction(), note.strip());
    }

    /** What that act would be; refused as the act would be. */
    public ReleasePreview preview(int run, ReleaseAction action, String note) {
        return preview(load(run), action, note.strip());
    }

    private ReleasePreview preview(ReleaseCase of, ReleaseAction action, String note) {
        AlreadyDone.refuse(of, action, installation.actor(), note);
        if (action == ReleaseAction.WITHDRAW) {
            demandWithdrawal(of, note);
        } else {
            demand(of, action, looks.check(of, action, note));
        }
        return previews.of(of, event(of, action, note), Fingerprints.of(stores, looks.upcoming(of)));
    }

    /**
     * Releases or amends, whichever was seen to come next, exactly what was seen; refused with {@code SY-015} for another run or
     * checklist, with {@code SY-157} when anything else of it differs.
     *
     * @param answers {@link ReleasePreview#fingerprint} of what was shown
     */
    public ReleaseOutcome putOut(int run, String note, Fingerprints seen, String answers) {
        return locked(run, of -> {
            seen.demandStill(run, Fingerprints.of(stores, looks.upcoming(of)));
            preview(of, of.nextAction(), note.strip()).demandSeen(answers);
            return putOut(of, of.nextAction(), note.strip());
        });
    }

    /** The same of taking an approval or a release back. */
    public ReleaseOutcome withdraw(int run, String note, String answers) {
        return locked(run, of -> {
            preview(of, ReleaseAction.WITHDRAW, note.strip()).demandSeen(answers);
            return takeBack(of, note.strip());
        });
    }

    /** Gives an approved run to its readers for the first time. */
    public ReleaseOutcome release(int run) {
        return locked(run, of -> putOut(of, ReleaseAction.RELEASE, ""));
    }

    /** Gives an approved run to its readers in place of the one that is released. */
    public ReleaseOutcome amend(int run, String note) {
        return locked(run, of -> putOut(of, ReleaseAction.AMEND, note.strip()));
    }

    /** Takes an approval or a release back. Released files stay, and a notice stands beside them. */
    public ReleaseOutcome withdraw(int run, String note) {
        return locked(run, of -> takeBack(of, note.strip()));
    }

    private ReleaseOutcome putOut(ReleaseCase of, ReleaseAction action, String note) {
        Path target = ReleaseFolders.of(installation, of.run());
        Optional<ReleaseEvent> unfinished = of.unfinished(action, target);
        if (unfinished.isPresent()) {
            StagedRelease staged = writing.again(of, unfinished.get(), target);
            staged.publish();
            PublicIndex.write(installation, stores, of.run().cycle());
            return ReleaseOutcome.completed(of, unfinished.get(), target, staged.files());
        }
        AlreadyDone.refuse(of, action, installation.actor(), note);
        String passed = demand(of, action, looks.check(of, action, note));
        ReleaseEvent open = event(of, action, note);
        AuditHead trail = stores.audit().head();
        StagedRelease staged = writing.staged(of, open, target, new Proof(trail, of.approval()));
        ReleaseOutcome outcome =
                keeping.keep(of, open, staged.files(), trail, passed).at(target);
        staged.publish();
        PublicIndex.write(installation, stores, of.run().cycle());
        return outcome;
    }

    private ReleaseOutcome takeBack(ReleaseCase of, String note) {
        Path notice = ReleaseFolders.notice(installation, of.run());
        Optional<ReleaseEvent> unfinished = of.unfinished(ReleaseAction.WITHDRAW, notice)
                .filter(event -> !event.contentHash().isEmpty());
        if (unfinished.isPresent()) {
            OutputFile file = WithdrawalNotice.write(
                    notice,
                    of.run(),
                    of.day(unfinished.get().at()),
                    unfinished.get().note());
            ReleaseFolders.share(installation, of.run(), notice);
            PublicIndex.write(installation, stores, of.run().cycle());
            return ReleaseOutcome.completed(of, unfinished.get(), notice, List.of(file));
        }
        AlreadyDone.refuse(of, ReleaseAction.WITHDRAW, installation.actor(), note);
        demandWithdrawal(of, note);
        ReleaseEvent event = event(of, ReleaseAction.WITHDRAW, note);
        if (of.state() != ReleaseState.RELEASED) {
            return keeping.keep(of, event, List.of(), AuditHead.NONE, "");
        }
        OutputFile file = WithdrawalNotice.file(of.run(), of.day(event.at()), note);
        ReleaseOutcome outcome =
                keeping.keep(of, event, List.of(file), AuditHead.NONE, "").at(notice);
        WithdrawalNotice.write(notice, of.run(), of.day(event.at()), note);
        ReleaseFolders.share(installation, of.run(), notice);
        PublicIndex.write(installation, stores, of.run().cycle());
        return outcome;
    }

    private void demandWithdrawal(ReleaseCase of, String note) {
        eyes.demand(Right.RELEASE);
        ReleaseMoves.move(of.run().number(), of.state(), ReleaseAction.WITHDRAW);
        Signing.demandNote(of.run(), note);
    }

    private ReleaseCase load(int run) {
        return ReleaseCase.load(installation, stores, run);
    }

    /** Fingerprint of the checklist that was passed. */
    private String demand(ReleaseCase of, ReleaseAction action, Checklist checklist) {
        eyes.demand(FourEyes.right(action));
        ReleaseMoves.move(of.run().number(), of.state(), action);
        checklist.demandPassed();
        return Fingerprints.of(stores, checklist).checklist();
    }

    private ReleaseEvent event(ReleaseCase of, ReleaseAction action, String note) {
        return new ReleaseEvent(of.run().number(), action, installation.actor(), now(), note, "");
    }

    private ReleaseOutcome locked(int run, Function<ReleaseCase, ReleaseOutcome> action) {
        LoggedRun.is(run);
        RunHeader header = stores.runs().find(run).orElseThrow(() -> RunReports.noSuchRun(run));
        try (LockStore.HeldLock held = StageLocks.acquire(stores, header.cycle(), header.stage(), installation)) {
            return action.apply(ReleaseCase.load(installation, stores, run));
        }
    }

    private Instant now() {
        return installation.clock().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
