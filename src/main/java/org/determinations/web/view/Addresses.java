package org.determinations.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.determinations.followthrough.review.DistrictRound;
import org.determinations.model.DistrictCode;
import org.determinations.model.SchoolYear;
import org.determinations.model.assistance.PlanKey;

/** The addresses of the pages, in one place. */
public final class Addresses {
    /** Where one finding is, by its id. */
    public static final String FINDING = "/findings/one";

    /** Where a file of quality reviews is sent. */
    public static final String REVIEW_FILES = "/reviews/files";

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

    public static String review(int run) {
        return run(run) + "/review";
    }

    public static String checklist(int run) {
        return run(run) + "/checklist";
    }

    /** What changed since an earlier run; {@code /file} below it is the same as a file. */
    public static String changes(int run) {
        return run(run) + "/changes";
    }

    /** What a run would have said with other facts; {@code /file} below it is the same as a file. */
    public static String whatIf(int run) {
        return run(run) + "/what-if";
    }

    /** Another policy on the data of a run; below it the forms in which the trial may be taken along. */
    public static String trial(int run) {
        return run(run) + "/trial";
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

    /** The letter to one district of a run. */
    static String letter(int run, DistrictCode code) {
        return run(run) + "/letters/" + code;
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

    /** What an act of that address would do. */
    static String check(String act) {
        return act + "-check";
    }

    static String withdrawal(int run) {
        return checklist(run) + "/withdrawal";
    }

    /** The district in one run. */
    public static String district(int run, DistrictCode code) {
        return run(run) + "/districts/" + code;
    }

    /** Notes about a district's result; what its forms are sent to. */
    public static String notes(int run, DistrictCode code) {
        return district(run, code) + "/notes";
    }

    /** An id may be any text, so that it is no part of the way. */
    public static String finding(String id) {
        return FINDING + "?id=" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    public static String plan(PlanKey plan) {
        return Around.PLANS + "/" + plan.district() + "/" + plan.cycle();
    }

    public static String reviewFile(long number) {
        return REVIEW_FILES + "/" + number;
    }

    static String round(DistrictRound of) {
        return Around.REVIEWS + "/" + of.district() + "/" + of.round();
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
