package org.determinations.web.view;

import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;

/** The addresses of the pages, in one place. */
public final class Addresses {
    private Addresses() {}

    public static String year(SchoolYear cycle) {
        return "/years/" + cycle.text();
    }

    /** Files of a folder of a cycle: a stage, corrections or amendment. */
    public static String files(SchoolYear cycle, String folder) {
        return year(cycle) + "/files/" + folder;
    }

    static String offering(SchoolYear cycle, String folder) {
        return files(cycle, folder) + "/offers";
    }

    static String running(SchoolYear cycle, String folder) {
        return files(cycle, folder) + "/run";
    }

    static String issues(SchoolYear cycle, String folder, String ending) {
        return files(cycle, folder) + "/input-issues." + ending;
    }

    public static String offer(SchoolYear cycle, long offer) {
        return year(cycle) + "/offers/" + offer;
    }

    static String acceptance(SchoolYear cycle, long offer) {
        return offer(cycle, offer) + "/acceptance";
    }

    static String discard(SchoolYear cycle, long offer) {
        return offer(cycle, offer) + "/discard";
    }

    static String takingBack(SchoolYear cycle, long offer) {
        return offer(cycle, offer) + "/taking-back";
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

    /** The district, whatever run is the newest: an address for ever. */
    static String district(DistrictCode code) {
        return "/districts/" + code;
    }
}
