package org.determinations.application.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.determinations.application.Installation;
import org.determinations.application.ReleaseFolders;
import org.determinations.application.secondary.SecondaryRuns;
import org.determinations.model.Stage;
import org.determinations.model.release.Proof;
import org.determinations.model.release.ReleaseAction;
import org.determinations.model.release.ReleaseEvent;
import org.determinations.model.release.ReleaseState;
import org.determinations.model.run.AuditHead;
import org.determinations.model.run.OutputFile;
import org.determinations.report.dossier.SecondaryReport;
import org.determinations.report.form.ReleaseFile;
import org.determinations.report.form.SafeFiles;
import org.determinations.report.release.PublicRelease;
import org.determinations.report.release.WithdrawalNotice;
import org.determinations.report.secondary.SecondaryRelease;
import org.determinations.store.Stores;

/** Makes what an act would put out, by the writers of the act itself, and writes nothing. One per command. */
record ReleasePreviews(Installation installation, Stores stores) {
    /** Any end of the trail but none: files that say otherwise with it name the end of the trail. */
    private static final AuditHead OTHER = new AuditHead(1, "f".repeat(64));

    /** Of an act that is allowed. */
    ReleasePreview of(ReleaseCase of, ReleaseEvent event, Fingerprints fingerprints) {
        return event.action() == ReleaseAction.WITHDRAW
                ? withdrawal(of, event, fingerprints)
                : release(of, event, fingerprints);
    }

    private ReleasePreview withdrawal(ReleaseCase of, ReleaseEvent event, Fingerprints fingerprints) {
        boolean out = of.state() == ReleaseState.RELEASED;
        OutputFile notice = WithdrawalNotice.file(of.run(), of.day(event.at()), event.note());
        return preview(
                of,
                event,
                out ? place(ReleaseFolders.notice(installation, of.run()).resolveSibling("")) : "",
                out ? List.of(new ReleasePreview.File(notice.name(), Optional.of(notice.sha256()))) : List.of(),
                0,
                fingerprints);
    }

    private ReleasePreview release(ReleaseCase of, ReleaseEvent event, Fingerprints fingerprints) {
        boolean archives = !of.run().stage().isPublicOnceReleased();
        return preview(
                of,
                event,
                place(ReleaseFolders.of(installation, of.run())),
                archives ? List.of() : files(made(of, event)),
                archives ? of.results().determinations().size() : 0,
                fingerprints);
    }

    private ReleasePreview preview(
            ReleaseCase of,
            ReleaseEvent event,
            String place,
            List<ReleasePreview.File> files,
            int archives,
            Fingerprints fingerprints) {
        boolean amends = event.action() == ReleaseAction.AMEND;
        return new ReleasePreview(
                of.run(),
                of.state(),
                event.action(),
                event.by(),
                installation.identity().text(),
                event.note(),
                of.day(event.at()),
                place,
                files,
                archives,
                amends ? of.releasedRun() : Optional.empty(),
                amends && of.run().stage() != Stage.SECONDARY
                        ? ReleaseChain.amending(
                                        stores, of.run(), event, of.plan().zone())
                                .changes(of.results())
                        : List.of(),
                fingerprints);
    }

    private String place(Path folder) {
        return installation.out().relativize(folder).toString().replace('\\', '/');
    }

    private Function<AuditHead, List<ReleaseFile>> made(ReleaseCase of, ReleaseEvent event) {
        if (of.run().stage() == Stage.OFFICIAL) {
            return trail -> {
                ReleaseTerms terms = of.terms(event, new Proof(trail, of.approval()));
                return PublicRelease.files(
                        of.results(),
                        terms.releasedOn(),
                        terms.amends(),
                        terms.proof(),
                        terms.plan().jurisdiction().words());
            };
        }
        SecondaryReport analysis = SecondaryRuns.report(installation, stores, of.run());
        return trail -> {
            ReleaseTerms terms = of.terms(event, new Proof(trail, of.approval()));
            return SecondaryRelease.files(analysis, terms.releasedOn(), terms.amendment(), terms.proof());
        };
    }

    private List<ReleasePreview.File> files(Function<AuditHead, List<ReleaseFile>> made) {
        List<ReleaseFile> now = made.apply(stores.audit().head());
        List<ReleaseFile> other = made.apply(OTHER);
        List<ReleasePreview.File> files = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            String sha256 = SafeFiles.sha256(now.get(i).bytes());
            files.add(new ReleasePreview.File(
                    now.get(i).name(),
                    Optional.of(sha256).filter(SafeFiles.sha256(other.get(i).bytes())::equals)));
        }
        return files;
    }
}
