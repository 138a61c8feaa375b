package org.determinations.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.determinations.issue.Refusal;
import org.determinations.model.SchoolYear;
import org.determinations.model.jurisdiction.Jurisdiction;
import org.determinations.model.people.Right;
import org.determinations.model.run.RunHeader;
import org.determinations.report.form.Edition;
import org.determinations.report.form.ReleaseNames;
import org.determinations.report.trial.TrialOutline;
import org.determinations.web.page.Block;
import org.determinations.web.page.FormToken;
import org.determinations.web.page.Link;
import org.determinations.web.page.Shell;
import org.determinations.web.signin.Caller;

/**
 * What is the same around every page that one person is shown. One per request.
 *
 * @param caller whoever is signed in; empty before somebody is
 * @param years addresses of the years that the server was started with
 */
public record Around(Jurisdiction jurisdiction, Optional<Caller> caller, List<Link> years, Optional<FormToken> token) {
    static final String HOME = "/";
    static final String RUNS = "/runs";
    static final String FINDINGS = "/findings";
    static final String PLANS = "/plans";
    static final String REVIEWS = "/reviews";
    static final String AUDIT = "/audit";
    public static final String WORK = "/work";
    static final String PEOPLE = "/people";
    static final String SECOND_FACTOR = "/second-factor";

    public Around {
        years = List.copyOf(years);
    }

    /** A sentence of the product in the jurisdiction's words. */
    String said(String sentence) {
        return jurisdiction.words().in(sentence);
    }

    /** Why something was refused, a line for each reason. */
    public List<String> reasons(Refusal refusal) {
        return MessageView.reasons(refusal, jurisdiction.words());
    }

    /** Of a page about no single run. */
    Shell shell(String title, String current, List<String> commands) {
        return shell(title, "CONFIDENTIAL" + said(" - for the department only"), current, List.of(), commands);
    }

    /** Of a page below a run. */
    Shell ofRun(String title, RunHeader run, boolean isBelow, List<String> commands) {
        List<Link> trail = new ArrayList<>(List.of(new Link(RUNS, "Runs")));
        if (isBelow) {
            trail.add(new Link(Addresses.run(run.number()), Names.run(run)));
        }
        String mark = ReleaseNames.mark(Edition.department(run)) + said(", for the department only");
        return shell(title, mark, isBelow ? "" : RUNS, trail, commands);
    }

    /** Of a page about a policy that is tried on the data of a run: what stands on it is no result, and the mark says so. */
    Shell ofTrial(RunHeader run, List<String> commands) {
        List<Link> trail = List.of(new Link(RUNS, "Runs"), new Link(Addresses.run(run.number()), Names.run(run)));
        return shell("Trial of a policy", said(TrialOutline.MARK), "", trail, commands);
    }

    /** Of a page below a year. */
    Shell ofYear(String title, SchoolYear cycle, List<Link> between, List<String> commands) {
        List<Link> trail = new ArrayList<>(List.of(
                new Link(Addresses.year(cycle), "Year " + jurisdiction.years().text(cycle))));
        trail.addAll(between);
        return shell(title, "CONFIDENTIAL" + said(" - for the department only"), "", trail, commands);
    }

    private Shell shell(String title, String mark, String current, List<Link> trail, List<String> commands) {
        String agency = String.join(", ", jurisdiction.names().letterhead());
        return new Shell(
                title,
                mark,
                agency.isEmpty() ? "Determinations" : agency,
                caller.map(Caller::shown).orElse(""),
                current,
                main(),
                trail,
                token,
                commands);
    }

    /** Whether the person may do that; nobody may do anything before the sign-in. */
    boolean may(Right right) {
        return caller.filter(who -> who.may(right)).isPresent();
    }

    /** Whether an act asks for the password again. */
    boolean asksPassword() {
        return caller.filter(Caller::hasPassword).isPresent();
    }

    /** The page of a year; without an address where the server was not started with its folder. */
    Link yearOf(SchoolYear cycle) {
        String address = Addresses.year(cycle);
        return years.stream()
                .filter(year -> year.href().equals(address))
                .findFirst()
                .orElse(new Link("", ""));
    }

    /** Whether an act asks for a code of the second factor. */
    boolean asksCode() {
        return caller.filter(who -> who.hasPassword() || who.isOfProxy())
                .filter(Caller::secondFactor)
                .isPresent();
    }

    /** What an act asks for that proves once more who acts: the password, a code, both or neither. */
    List<Block.Field> proofs() {
        List<Block.Field> asked = new ArrayList<>();
        if (asksPassword()) {
            asked.add(SignInView.password("current-password"));
        }
        if (asksCode()) {
            asked.add(SignInView.second());
        }
        return asked;
    }

    /**
     * What stands in place of the form of an act, where the person is first to do something else to prove who they are; empty where
     * the form itself asks.
     */
    Optional<Block> before(String act, String page) {
        if (caller.filter(Caller::isOfProvider)
                .filter(who -> who.proof().isEmpty())
                .isPresent()) {
            return Optional.of(SignInView.proving(act, page));
        }
        return caller.filter(Caller::isOfProxy)
                .filter(who -> !who.secondFactor())
                .map(who -> SignInView.lackingFactor(act));
    }

    /** The pages that this person may see. */
    private List<Link> main() {
        List<Link> main = new ArrayList<>();
        if (may(Right.READ)) {
            main.add(new Link(HOME, "Home"));
            main.addAll(years);
            main.add(new Link(RUNS, "Runs"));
            main.add(new Link(WORK, "Computing"));
            main.add(new Link(FINDINGS, "Findings"));
            main.add(new Link(PLANS, "Plans"));
            main.add(new Link(REVIEWS, "Reviews"));
        }
        if (may(Right.AUDIT)) {
            main.add(new Link(AUDIT, "Audit"));
        }
        if (may(Right.PEOPLE)) {
            main.add(new Link(PEOPLE, "People"));
        }
        if (may(Right.OWN)) {
            main.add(new Link(SECOND_FACTOR, "Second factor"));
        }
        return main;
    }
}
