package org.determinations.web.view;

import org.determinations.model.Stage;
import org.determinations.model.release.ReleaseAction;

/** Who gets what by a release, before it is made. */
final class ReleaseWords {
    private ReleaseWords() {}

    static String of(Stage stage, ReleaseAction action) {
        String what = switch (stage) {
            case PROVISIONAL, PRELIMINARY ->
                "Each district gets its own bundle, in confidence; the bundles are made and hashed, and sent by nobody.";
            case OFFICIAL -> "The public files are put into the public folder.";
            case SECONDARY -> "The suppressed public copy of the analysis is put into the public folder.";
        };
        return action == ReleaseAction.AMEND
                ? what + " They take the place of what is released; what was released before stays, and is named."
                : what;
    }
}
