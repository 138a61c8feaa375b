package org.determinations.application.adopt;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.determinations.model.Person;
import org.determinations.policy.Approval;
import org.determinations.policy.PolicyPack;

/** Whether somebody approved a policy, by what it says itself, and somebody else publishes it. A name there is asserted: no account is asked. */
final class ApprovalCheck {
    private static final String DRAFT = "draft";

    private ApprovalCheck() {}

    /** Refused with SY-201 without a name and a day up to today, or when the name is that of who publishes. */
    static void demand(PolicyPack pack, String actor, LocalDate today) {
        Approval approval = pack.approval();
        Optional<LocalDate> on = day(approval.on());
        if (approval.by().equals(DRAFT)
                || Person.problem(approval.by()).isPresent()
                || on.filter(day -> !day.isAfter(today)).isEmpty()) {
            throw PublishRefusals.notApproved(pack.id(), approval, today);
        }
        if (new Person(approval.by()).isSameAs(new Person(actor))) {
            throw PublishRefusals.sameEyes(pack.id(), approval, actor);
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
