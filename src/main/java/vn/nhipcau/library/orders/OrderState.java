package vn.nhipcau.library.orders;

import java.util.Locale;

/** How far an order is: told by its sentences, its day and whether it was closed. */
public enum OrderState {
    ORDERED("none"),
    UNDER_WAY("draft"),
    /** Not delivered, and its day is over. */
    OVERDUE("late"),
    /** Each sentence is translated. */
    DELIVERED("sent"),
    /** And reviewed by another. */
    REVIEWED("ok"),
    DONE("issued"),
    CANCELLED("back");

    private final String shape;

    OrderState(String shape) {
        this.shape = shape;
    }

    /** Its silhouette. */
    public String shape() {
        return shape;
    }

    /** The key of its words. */
    public String key() {
        return "library.order.state." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing is to be done any more. */
    public boolean isClosed() {
        return this == DONE || this == CANCELLED;
    }

    /** Whether it is the translator's turn. */
    public boolean isToTranslate() {
        return this == ORDERED || this == UNDER_WAY || this == OVERDUE;
    }
}
