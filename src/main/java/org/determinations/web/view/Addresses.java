package org.determinations.web.view;

import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;

/** The addresses of the pages, in one place. */
public final class Addresses {
    private Addresses() {}

    public static String year(SchoolYear cycle) {
        return "/years/" + cycle.text();
    }

    public static String run(int run) {
        return "/runs/" + run;
    }

    public static String review(int run) {
        return run(run) + "/review";
    }

    public static String checklist(int run) {
        return run(run) + "/checklist";
    }

    /** Decisions about several districts of a run; what its forms are sent to. */
    public static String decisions(int run) {
        return run(run) + "/decisions";
    }

    static String decisionsPreview(int run) {
        return decisions(run) + "/preview";
    }

    static String decisionsUndo(int run) {
        return decisions(run) + "/undo";
    }

    /** The decision about one district. */
    static String decision(int run, DistrictCode code) {
        return district(run, code) + "/decision";
    }

    static String signature(int run) {
        return checklist(run) + "/signature";
    }

    static String approval(int run) {
        return checklist(run) + "/approval";
    }

    static String release(int run) {
        return checklist(run) + "/release";
    }

    static String withdrawal(int run) {
        return checklist(run) + "/withdrawal";
    }

    /** The district in one run. */
    public static String district(int run, DistrictCode code) {
        return run(run) + "/districts/" + code;
    }

    /** The district, whatever run is the newest: an address for ever. */
    static String district(DistrictCode code) {
        return "/districts/" + code;
    }
}
