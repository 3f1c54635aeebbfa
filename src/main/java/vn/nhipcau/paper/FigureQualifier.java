package vn.nhipcau.paper;

/** What the words before a number say of it. */
public enum FigureQualifier {
    EXACT,
    /** {@code trên, hơn, vượt}. */
    MORE_THAN,
    /** {@code gần}. */
    NEARLY,
    /** {@code khoảng, ước, chừng, xấp xỉ}. */
    ABOUT,
    /** {@code ít nhất, tối thiểu, từ … trở lên}. */
    AT_LEAST,
    /** {@code không quá, tối đa, nhiều nhất}. */
    AT_MOST,
    /** {@code dưới, chưa đến, chưa tới}. */
    LESS_THAN
}
