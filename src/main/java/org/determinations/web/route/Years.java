package org.determinations.web.route;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.determinations.application.Installation;
import org.determinations.application.run.CyclePlans;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;
import org.determinations.model.SchoolYear;
import org.determinations.model.schedule.CyclePlan;
import org.determinations.web.page.Link;
import org.determinations.web.view.Addresses;

/** The years whose folders the server was started with. Immutable. */
public final class Years {
    private final Map<SchoolYear, Served> years;

    private Years(Map<SchoolYear, Served> years) {
        this.years = years;
    }

    /** A cycle and its folder. */
    record Served(CyclePlan plan, Path folder) {}

    /** Refused as by the other verbs when a folder is none of a cycle; with {@code SY-011} when two are of the same. */
    public static Years read(Installation installation, List<Path> folders) {
        Map<SchoolYear, Served> years = new LinkedHashMap<>();
        for (Path folder : folders) {
            CyclePlan plan = CyclePlans.read(installation, folder);
            if (years.putIfAbsent(plan.cycle(), new Served(plan, folder)) != null) {
                throw Refusal.Kind.USAGE.of(
                        IssueCode.AMBIGUOUS,
                        "CYCLE_FOLDER",
                        "two of the folders are of the same cycle",
                        plan.cycle().text(),
                        "one folder for each cycle",
                        "leave one of them out");
            }
        }
        return new Years(years);
    }

    List<Served> list() {
        return List.copyOf(years.values());
    }

    Optional<Served> find(String cycle) {
        return SchoolYear.parse(cycle).map(years::get);
    }

    List<Link> links() {
        return years.values().stream()
                .map(year -> new Link(
                        Addresses.year(year.plan().cycle()),
                        "Year "
                                + year.plan()
                                        .jurisdiction()
                                        .years()
                                        .text(year.plan().cycle())))
                .toList();
    }
}
