package org.determinations.application.files;

import java.util.ArrayList;
import java.util.List;
import org.determinations.issue.IssueCode;
import org.determinations.issue.Refusal;

/** Why an offer does not take an act. */
final class OfferRefusals {
    private OfferRefusals() {}

    static Refusal nothingToDo(Offer.Content content, String wrong, String found) {
        return Refusal.Kind.NOTHING_TO_DO.of(
                IssueCode.OFFER_NOT_OPEN, content.path(), wrong, found, "", "go on with what is there");
    }

    static void demand(Offer offer, OfferState state) {
        if (offer.state() != state) {
            Offer.Act last = offer.acts().get(offer.acts().size() - 1);
            throw notOpen(
                    offer,
                    "the file is " + offer.state().word() + (offer.state() == OfferState.WAITING ? "" : " already"),
                    last.by() + ", " + last.at(),
                    state == OfferState.WAITING ? "look at the files of the stage" : "accept it first, or discard it");
        }
    }

    static Refusal notOpen(Offer offer, String wrong, String found, String action) {
        return Refusal.Kind.GATE.of(IssueCode.OFFER_NOT_OPEN, offer.called(), wrong, found, "", action);
    }

    static Refusal noSuch(long number, List<Offer> offers) {
        List<String> waiting = new ArrayList<>();
        offers.stream()
                .filter(offer -> offer.state() == OfferState.WAITING)
                .forEach(offer ->
                        waiting.add(offer.number() + " (" + offer.content().path() + ")"));
        return Refusal.Kind.USAGE.of(
                IssueCode.NOT_FOUND,
                "OFFER",
                "no file of this cycle was offered under this number",
                Long.toString(number),
                waiting.isEmpty() ? "no offer waits" : String.join(", ", waiting),
                "type determinations files list with the cycle folder");
    }
}
