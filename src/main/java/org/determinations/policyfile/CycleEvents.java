package org.determinations.policyfile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.determinations.model.DateSpan;
import org.determinations.model.DistrictCode;
import org.determinations.model.duty.DutyEvent;
import org.determinations.model.duty.RecordedEvent;
import org.determinations.model.jurisdiction.Jurisdiction;

/** Reads the part {@code events} of {@code cycle.yaml}: days that only a person knows, from which duties run. */
record CycleEvents(Jurisdiction jurisdiction, Optional<DateSpan> span) {
    private static final String EVENT = "event";
    private static final String DAY = "day";
    private static final String DISTRICT = "district";

    /** In the order of the file; what is wrong becomes an issue of the form. */
    List<RecordedEvent> read(List<YamlForm> forms) {
        List<RecordedEvent> events = new ArrayList<>();
        for (YamlForm form : forms) {
            event(form).filter(event -> isNew(form, event, events)).ifPresent(events::add);
        }
        return events;
    }

    private Optional<RecordedEvent> event(YamlForm form) {
        String word = form.text(EVENT);
        String day = form.text(DAY);
        Optional<String> code = form.optionalText(DISTRICT);
        form.close();
        Optional<DutyEvent> event = DutyEvent.find(word).filter(DutyEvent::isGiven);
        Optional<LocalDate> on = DateSpan.parse(day);
        if (event.isEmpty() && !word.isBlank()) {
            form.problem(EVENT, "the value cannot be used", word, DutyEvent.givenWords());
        }
        if (on.isEmpty() && !day.isBlank()) {
            form.problem(DAY, "the value cannot be used", day, CycleFile.A_DAY);
        }
        on.flatMap(date -> span.filter(within -> !within.holds(date)))
                .ifPresent(within -> form.problem(DAY, "the day is outside the plausible range", day, within.text()));
        return event.flatMap(named -> on.flatMap(date -> of(form, named, date, code)));
    }

    private Optional<RecordedEvent> of(YamlForm form, DutyEvent event, LocalDate on, Optional<String> code) {
        if (event.isOfDistrict() != code.isPresent()) {
            form.problem(
                    DISTRICT,
                    event.isOfDistrict()
                            ? "the event is about a district, and none is named"
                            : "the event is about no district",
                    code.orElse(""),
                    event.isOfDistrict() ? jurisdiction.codes().words().allowed() : "no key district");
            return Optional.empty();
        }
        Optional<DistrictCode> district = code.flatMap(jurisdiction.codes()::parse);
        if (code.isPresent() && district.isEmpty()) {
            form.problem(
                    DISTRICT,
                    "the value cannot be used",
                    code.get(),
                    jurisdiction.codes().words().allowed());
            return Optional.empty();
        }
        return Optional.of(new RecordedEvent(event, on, district, CycleFile.NAME));
    }

    private static boolean isNew(YamlForm form, RecordedEvent event, List<RecordedEvent> before) {
        boolean again = before.contains(event);
        if (again) {
            form.problem(
                    EVENT,
                    "the event is given twice",
                    event.event().word() + ", " + event.on()
                            + event.district().map(code -> ", " + code).orElse(""),
                    before.stream().map(one -> one.event().word()).distinct().collect(Collectors.joining(", ")));
        }
        return !again;
    }
}
