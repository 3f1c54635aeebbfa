package vn.nhipcau.paper;

/** How a figure is built. */
public enum FigureKind {
    /** One number with its unit. */
    NUMBER,
    /** Two numbers with one unit: {@code từ 3 đến 5 bài}. */
    RANGE,
    /** Groups and visits as one measure: {@code 602 đoàn/5465 lượt}. */
    GROUP_COUNT
}
