package org.determinations.application;

import java.nio.file.Path;
import org.determinations.model.run.RunHeader;
import org.determinations.report.form.OwnerOnly;
import org.determinations.report.release.WithdrawalNotice;

/** Where released files stand: confidential ones beside their run, public ones in a tree of their own. */
public final class ReleaseFolders {
    private ReleaseFolders() {}

    /**
     * {@code <out>/2012-13/preliminary/release-4-CONFIDENTIAL}; of an official or
     * secondary run {@code <out>/public/2012-13/release-4}.
     */
    public static Path of(Installation installation, RunHeader run) {
        String name = "release-" + run.number();
        return run.stage().isPublicOnceReleased()
                ? parent(installation, run).resolve(name)
                : parent(installation, run).resolve(name + "-CONFIDENTIAL");
    }

    /** Where a withdrawal's notice stands: beside the folder. */
    public static Path notice(Installation installation, RunHeader run) {
        return parent(installation, run).resolve(WithdrawalNotice.name(run));
    }

    /** Lets everybody read what is public of the run: a folder or file of the public tree, once it is whole. */
    public static void share(Installation installation, RunHeader run, Path written) {
        if (run.stage().isPublicOnceReleased()) {
            OwnerOnly.share(written, installation.out());
        }
    }

    private static Path parent(Installation installation, RunHeader run) {
        return run.stage().isPublicOnceReleased()
                ? installation.out().resolve("public").resolve(run.cycle().text())
                : installation
                        .out()
                        .resolve(run.cycle().text())
                        .resolve(run.stage().word());
    }
}
