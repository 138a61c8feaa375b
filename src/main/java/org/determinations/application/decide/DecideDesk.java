package org.determinations.application.decide;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.determinations.application.Installation;
import org.determinations.application.audit.DecisionAudit;
import org.determinations.application.database.ActSession;
import org.determinations.application.people.People;
import org.determinations.application.policy.RunJurisdictions;
import org.determinations.application.run.RecordedDecisions;
import org.determinations.application.run.RunReports;
import org.determinations.application.run.StageLocks;
import org.determinations.model.DistrictCode;
import org.determinations.model.Sha256;
import org.determinations.model.decision.DecisionBook;
import org.determinations.model.decision.DecisionEntry;
import org.determinations.model.decision.DecisionSubject;
import org.determinations.model.decision.ListedDecision;
import org.determinations.model.decision.RecordedDecision;
import org.determinations.model.jurisdiction.NamedDistricts;
import org.determinations.model.jurisdiction.UnitWords;
import org.determinations.model.people.Right;
import org.determinations.model.release.ReleaseMoves;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.result.Determination;
import org.determinations.model.run.RunHeader;
import org.determinations.model.run.RunPlan;
import org.determinations.report.dossier.ExplanationContext;
import org.determinations.store.LockStore;
import org.determinations.store.Stores;

/**
 * Where people decide about districts. A decision is recorded and never changed; it is taken back by another act. The next run of
 * its cycle and stage reads it as it reads a row of a decisions file.
 */
public final class DecideDesk implements AutoCloseable {
    private final ActSession session;
    private final Stores stores;

    private DecideDesk(ActSession session) {
        this.session = session;
        this.stores = session.stores();
    }

    /** Opens the installation's database; refused when there is none yet, or when another process holds it. */
    public static DecideDesk open(Installation installation) {
        return new DecideDesk(ActSession.open(installation));
    }

    @Override
    public void close() {
        session.close();
    }

    /** How what is determined is called where runs of several cycles are told together. */
    public UnitWords words() {
        return RunJurisdictions.ofAll(session.installation(), stores);
    }

    private Installation installation() {
        return session.installation();
    }

    /** What may be decided about districts of a run, by code. */
    public List<DistrictChoices> choices(int run, List<String> districts) {
        return choices(DecisionCase.load(installation(), stores, run), districts);
    }

    /** How the jurisdiction of a run calls what is determined. */
    public UnitWords words(int run) {
        return RunJurisdictions.get(installation(), stores, run).words();
    }

    /** Every decision with how it stands, by record. */
    public List<ListedDecision> list() {
        return listed(stores.decisions().list().stream()
                .filter(RecordedDecision::decides)
                .toList());
    }

    /** Some decisions with how each stands now. */
    public List<ListedDecision> listed(List<RecordedDecision> decisions) {
        return RecordedDecisions.listed(stores, decisions);
    }

    /**
     * What a decision would do; nothing is recorded. Refused as {@link #decide} is.
     *
     * @param ask about one district or several, all or none
     */
    public DecisionPreview preview(DecisionAsk ask) {
        return preview(DecisionCase.load(installation(), stores, ask.run()), ask);
    }

    /** The same beside what may be decided about the districts of a page, in one look at the run. */
    public <T> T preview(
            DecisionAsk ask, List<String> shown, BiFunction<List<DistrictChoices>, DecisionPreview, T> page) {
        DecisionCase of = DecisionCase.load(installation(), stores, ask.run());
        return page.apply(choices(of, shown), preview(of, ask));
    }

    private static List<DistrictChoices> choices(DecisionCase of, List<String> districts) {
        return of.find(districts).stream().map(of::choices).toList();
    }

    /**
     * Records decisions, one for each district, all or none. Refused with {@code SY-150} when a decisions file decides differently,
     * with {@code SY-151} when the policy does not allow it, with {@code SY-152} when another decision stands, with {@code SY-154}
     * and {@code SY-155}; with {@code SY-134} without the role.
     */
    public DecisionsDone decide(DecisionAsk ask) {
        return decide(ask, Optional.empty());
    }

    /** The same for exactly what was seen; refused with {@code SY-153} when anything of it is different now. */
    public DecisionsDone decide(DecisionAsk ask, String seen) {
        return decide(ask, Optional.of(seen));
    }

    private DecisionsDone decide(DecisionAsk ask, Optional<String> seen) {
        RunHeader run = stores.runs().find(ask.run()).orElseThrow(() -> RunReports.noSuchRun(ask.run()));
        People.of(stores).demandRole(installation().identity(), Right.DECIDE);
        try (LockStore.HeldLock held = StageLocks.acquire(stores, run.cycle(), run.stage(), installation())) {
            return session.turn(() -> recorded(run, ask, seen));
        }
    }

    private DecisionsDone recorded(RunHeader run, DecisionAsk ask, Optional<String> seen) {
        People.of(stores).demandRole(installation().identity(), Right.DECIDE);
        DecisionCase of = DecisionCase.load(installation(), stores, run.number());
        DecideRefusals.demandText(ask.why(), "--text");
        seen.ifPresent(hash -> DecideRefusals.demandSeen(preview(of, ask), hash));
        List<DistrictChoices> choices = demanded(of, ask);
        List<DecisionEntry> entries = entries(of.run(), ask, DecideRefusals.fresh(choices, ask.content()));
        if (!entries.isEmpty()) {
            DecisionAudit.decided(
                    stores,
                    installation().actor(),
                    "run " + run.number() + ", " + ask.content().words() + ", records "
                            + numbers(entries) + ", districts "
                            + entries.stream()
                                    .map(entry -> entry.district().digits())
                                    .collect(Collectors.joining(", ")),
                    entries,
                    session.now());
        }
        DecisionBook now = stores.decisions().book();
        return new DecisionsDone(
                run,
                entries.stream()
                        .map(entry -> now.find(entry.number()).orElseThrow())
                        .toList(),
                DecideRefusals.standing(choices, ask.content()),
                isReleased(run));
    }

    private static String numbers(List<DecisionEntry> entries) {
        return entries.stream().map(entry -> Integer.toString(entry.number())).collect(Collectors.joining(", "));
    }

    private List<DistrictChoices> demanded(DecisionCase of, DecisionAsk ask) {
        List<DistrictChoices> choices = choices(of, ask.districts());
        choices.forEach(choice -> DecideRefusals.demand(choice, ask.content()));
        NamedDistricts named = of.named();
        for (DistrictChoices choice : choices) {
            DistrictCode own = choice.determination().district();
            DecideRefusals.demandOwnWords("the reason", "--text", ask.why(), own, named);
            DecideRefusals.demandOwnWords(
                    "the name of who decides", "--as", installation().actor(), own, named);
        }
        return choices;
    }

    /** As they are recorded, or would be. */
    private List<DecisionEntry> entries(RunHeader run, DecisionAsk ask, List<Determination> districts) {
        int next = stores.decisions().nextNumber();
        List<DecisionEntry> entries = new ArrayList<>();
        for (Determination own : districts) {
            entries.add(new DecisionEntry(
                    next + entries.size(),
                    new DecisionSubject(run.cycle(), run.stage(), own.district(), run.number()),
                    Optional.of(ask.content()),
                    Optional.empty(),
                    ask.why(),
                    today(run)));
        }
        return entries;
    }

    private DecisionPreview preview(DecisionCase of, DecisionAsk ask) {
        DecideRefusals.demandText(ask.why(), "--text");
        List<DistrictChoices> choices = demanded(of, ask);
        List<Determination> before = DecideRefusals.fresh(choices, ask.content());
        List<Determination> after = entries(of.run(), ask, before).stream()
                .map(entry -> of.decided(entry, installation().actor()))
                .toList();
        PreviewLetters letters = new PreviewLetters(installation(), stores, of.results(), after);
        List<DecisionEffect> effects = new ArrayList<>();
        List<String> parts = new ArrayList<>(List.of(
                Integer.toString(of.run().number()),
                ask.content().words(),
                ask.content().reason().name(),
                ask.why()));
        for (int i = 0; i < after.size(); i++) {
            effects.add(new DecisionEffect(
                    before.get(i), after.get(i), letters.text(after.get(i).district())));
            parts.addAll(List.of(
                    before.get(i).district().digits(),
                    before.get(i).label(),
                    after.get(i).label()));
        }
        List<String> standing = DecideRefusals.standing(choices, ask.content());
        parts.addAll(standing);
        return new DecisionPreview(
                ExplanationContext.of(of.results()),
                ask,
                effects,
                standing,
                of.warnings(after),
                letters.whyNone(),
                Sha256.ofParts(parts));
    }

    /**
     * Takes a decision back. Refused with {@code SY-010} for a number of none, with {@code SY-154} while a released run rests on it,
     * with {@code SY-155} without a reason; nothing is to be done when it was taken back already.
     *
     * @param number of the record
     * @return the decision that counts no more
     */
    public RecordedDecision undo(int number, String reason) {
        String text = reason.strip();
        RecordedDecision decision =
                stores.decisions().book().find(number).orElseThrow(() -> DecideRefusals.noSuchRecord(number));
        People.of(stores).demandRole(installation().identity(), Right.DECIDE);
        DecideRefusals.demandText(text, "--text");
        DecisionEntry entry = decision.entry();
        try (LockStore.HeldLock held = StageLocks.acquire(stores, entry.cycle(), entry.stage(), installation())) {
            return session.turn(() -> takenBack(decision, text));
        }
    }

    private RecordedDecision takenBack(RecordedDecision decision, String text) {
        People.of(stores).demandRole(installation().identity(), Right.DECIDE);
        DecisionBook book = stores.decisions().book();
        RecordedDecisions.demandBound(stores, book);
        book.takenBack(decision).ifPresent(back -> {
            throw DecideRefusals.takenBackAlready(decision, back);
        });
        DecisionEntry of = decision.entry();
        stores.runs().list().stream()
                .filter(run -> run.cycle().equals(of.cycle()) && run.stage() == of.stage() && isReleased(run))
                .filter(run -> RecordedDecisions.read(stores, run).contains(of.number()))
                .findFirst()
                .ifPresent(run -> {
                    throw DecideRefusals.released(decision, run);
                });
        DecisionEntry back = new DecisionEntry(
                stores.decisions().nextNumber(),
                of.subject(),
                Optional.empty(),
                Optional.of(of.number()),
                text,
                today(stores.runs().find(of.run()).orElseThrow()));
        DecisionAudit.takenBack(
                stores,
                installation().actor(),
                "record " + back.number() + " takes back record " + of.number() + ", district "
                        + of.district().digits(),
                back,
                session.now());
        return decision;
    }

    private boolean isReleased(RunHeader run) {
        return ReleaseMoves.stateAfter(stores.releases().list(run.number())) == ReleaseState.RELEASED;
    }

    /** Today in the zone of the cycle. */
    private LocalDate today(RunHeader run) {
        Optional<ZoneId> zone = stores.plans().find(run.number()).map(RunPlan::zone);
        return zone.map(of -> LocalDate.ofInstant(installation().clock().instant(), of))
                .orElseGet(session::today);
    }
}
