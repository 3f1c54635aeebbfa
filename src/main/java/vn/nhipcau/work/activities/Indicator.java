package vn.nhipcau.work.activities;

import vn.nhipcau.base.Language;

/**
 * What is counted together in a total.
 *
 * @param code {@code VISITS} for groups and visits
 * @param unit in which the total is said
 * @param verb that a sentence says before it
 */
public record Indicator(String code, int position, String nameVi, String nameEn, String unit, String verb) {
    public static final String VISITS = "VISITS";

    public String name(Language language) {
        return language == Language.VI ? nameVi : nameEn;
    }
}
