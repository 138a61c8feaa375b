package org.determinations.application.adopt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.determinations.application.Installation;
import org.determinations.model.SchoolYear;
import org.determinations.policy.PolicyCalendar;
import org.determinations.policy.PolicyPack;
import org.determinations.policy.YearSpan;
import org.determinations.policyfile.JurisdictionFiles;
import org.determinations.policyfile.PublishedPacks;

/**
 * The entry that a pack gets in the calendar: the cycles that it says itself, of one jurisdiction. One per publication.
 *
 * @param entry a jurisdiction that cycles need not name is empty
 * @param jurisdiction its name in any case
 * @param inPlaceOf pack whose entry becomes this one; empty for an entry more
 */
public record CalendarPlace(PolicyCalendar.Entry entry, String jurisdiction, Optional<String> inPlaceOf) {

    /** Refused with SY-201 where a pack governs one of the cycles, or the one to be replaced governs others; PA-071 without such a jurisdiction. */
    static CalendarPlace of(
            Installation installation, PolicyPack pack, PublishRequest request, PolicyCalendar calendar) {
        JurisdictionFiles jurisdictions = new JurisdictionFiles(installation.jurisdictions());
        String usual = jurisdictions.defaultName();
        List<PolicyCalendar.Entry> own = entries(calendar, pack.id());
        if (!own.isEmpty()) {
            return of(own.get(0), usual, Optional.empty());
        }
        if (request.inPlaceOf().isPresent()) {
            String before = request.inPlaceOf().get();
            List<PolicyCalendar.Entry> replaced = entries(calendar, before);
            if (replaced.size() != 1 || !replaced.get(0).cycles().equals(pack.inForce())) {
                throw PublishRefusals.notInItsPlace(before, replaced, pack.inForce());
            }
            return of(
                    new PolicyCalendar.Entry(
                            pack.inForce(), pack.id(), replaced.get(0).jurisdiction()),
                    usual,
                    Optional.of(before));
        }
        String name = jurisdictions.read(request.jurisdiction()).file().name();
        demandUngoverned(pack, calendar, name.equals(usual) ? Set.of(usual, "") : Set.of(name));
        return of(
                new PolicyCalendar.Entry(pack.inForce(), pack.id(), name.equals(usual) ? "" : name),
                usual,
                Optional.empty());
    }

    private static CalendarPlace of(PolicyCalendar.Entry entry, String usual, Optional<String> inPlaceOf) {
        return new CalendarPlace(entry, entry.jurisdiction().isEmpty() ? usual : entry.jurisdiction(), inPlaceOf);
    }

    private static void demandUngoverned(PolicyPack pack, PolicyCalendar calendar, Set<String> jurisdictions) {
        YearSpan span = pack.inForce();
        for (SchoolYear cycle = span.from(); span.holds(cycle); cycle = cycle.next()) {
            Optional<String> governing = calendar.findPackId(cycle, jurisdictions);
            if (governing.isPresent()) {
                List<PolicyCalendar.Entry> others = entries(calendar, governing.get());
                boolean replaceable =
                        others.size() == 1 && others.get(0).cycles().equals(span);
                throw PublishRefusals.governed(pack.id(), cycle.text(), governing.get(), replaceable);
            }
        }
    }

    private static List<PolicyCalendar.Entry> entries(PolicyCalendar calendar, String pack) {
        return calendar.entries().stream()
                .filter(other -> other.packId().equals(pack))
                .toList();
    }

    /** The text of the calendar with the entry; as it is where it has it. */
    String text(PublishedPacks now) {
        if (now.calendar().entries().contains(entry)) {
            return now.calendarText();
        }
        return inPlaceOf
                .map(before -> now.calendarReplacing(before, entry.packId()))
                .orElseGet(() -> now.calendarWith(entry));
    }

    /** The calendar with the entry. */
    PolicyCalendar in(PolicyCalendar calendar) {
        List<PolicyCalendar.Entry> others = new ArrayList<>(calendar.entries());
        others.removeIf(other ->
                other.equals(entry) || inPlaceOf.filter(other.packId()::equals).isPresent());
        return new PolicyCalendar(
                Stream.concat(others.stream(), Stream.of(entry)).toList());
    }
}
