package vn.nhipcau.library.orders;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.ContentLanguages;

/** Changes an order, takes its work, calls it off. */
@Component
class KeepOrder {
    private final Orders orders;
    private final ContentLanguages languages;
    private final Trail trail;

    KeepOrder(Orders orders, ContentLanguages languages, Trail trail) {
        this.orders = orders;
        this.languages = languages;
        this.trail = trail;
    }

    /** False where it was closed, or someone changed it since that version was read; then nothing is done. */
    @Transactional
    public boolean change(Visitor who, TranslationOrder order, OrderForm form) {
        Orders.Terms terms = form.terms(form.lines().getFirst());
        if (!orders.change(order.id(), form.version(), terms)) {
            return false;
        }
        note(who, "translation.order.changed", order, changes(order, terms));
        return true;
    }

    /**
     * Takes the work: it is done.
     *
     * @throws Refused where a sentence is not reviewed
     */
    @Transactional
    public void close(Visitor who, TranslationOrder order) {
        if (order.state() != OrderState.REVIEWED) {
            throw new Refused("library.order.refused.notReviewed");
        }
        end(who, order, null);
        note(who, "translation.order.closed", order, "");
    }

    /** Calls it off; what was translated stays. */
    @Transactional
    public void cancel(Visitor who, TranslationOrder order, String why) {
        String reason = Typed.line(why);
        if (reason.isEmpty()) {
            throw new Refused("library.edition.refused.reason");
        }
        end(who, order, reason);
        note(who, "translation.order.cancelled", order, reason);
    }

    private void end(Visitor who, TranslationOrder order, @Nullable String reason) {
        if (!orders.close(who, order.id(), reason)) {
            throw new Refused("library.order.refused.closed");
        }
    }

    private static String changes(TranslationOrder order, Orders.Terms terms) {
        List<String> changes = new ArrayList<>();
        if (!order.due().equals(terms.due())) {
            changes.add(Typed.day(order.due()) + " → " + Typed.day(terms.due()));
        }
        if (!terms.note().equals(order.note())) {
            changes.add(terms.note());
        }
        return String.join(" · ", changes);
    }

    private void note(Visitor who, String act, TranslationOrder order, String detail) {
        String language = languages.of(order.language()).viName();
        trail.write(who, act, order.title(), order.address(), detail.isEmpty() ? language : language + " · " + detail);
    }
}
