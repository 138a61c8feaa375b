package org.determinations.cli.verb.files;

import java.nio.file.Path;
import org.determinations.application.Installation;
import org.determinations.application.files.OfferDesk;
import org.determinations.cli.verb.CycleFolderParameter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which offer is meant. */
final class OfferParameters {
    @Mixin
    private final CycleFolderParameter folder = new CycleFolderParameter();

    @Parameters(paramLabel = "OFFER", description = "number of the offer, as files list has it")
    private long number;

    long number() {
        return number;
    }

    Path folder() {
        return folder.path();
    }

    OfferDesk desk(Installation installation) {
        return OfferDesk.of(installation, folder.path());
    }
}
