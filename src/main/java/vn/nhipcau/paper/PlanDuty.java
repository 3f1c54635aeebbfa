package vn.nhipcau.paper;

/**
 * A standing duty from "Tổ chức thực hiện": one for each agency named, several agencies sharing one text.
 *
 * @param line number of the {@link Line} where it begins
 */
public record PlanDuty(String agency, boolean group, String text, int line) {}
