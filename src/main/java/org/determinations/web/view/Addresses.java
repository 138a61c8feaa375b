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

    static String review(int run) {
        return run(run) + "/review";
    }

    public static String checklist(int run) {
        return run(run) + "/checklist";
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
    static String district(int run, DistrictCode code) {
        return run(run) + "/districts/" + code;
    }

    /** Where the dossier of a district is asked for as an archive. */
    static String dossier(DistrictCode code) {
        return district(code) + "/dossier";
    }

    /** The district, whatever run is the newest: an address for ever. */
    static String district(DistrictCode code) {
        return "/districts/" + code;
    }
}
