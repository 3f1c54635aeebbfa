package vn.nhipcau.work.planning;

import java.util.Set;

/** The codes of document types. Source: Decree 30/2020/NĐ-CP, Annex III; KL, CT, QĐ, NQ also by the Party's rules. */
final class TypeCodes {
    static final Set<String> KNOWN = Set.of(
            "NQ", "QĐ", "CT", "QC", "QyĐ", "TC", "TB", "HD", "CTr", "KH", "PA", "ĐA", "DA", "BC", "BB", "TTr", "HĐ",
            "CĐ", "BGN", "BTT", "GUQ", "GM", "GGT", "GNP", "PG", "PC", "PB", "NĐ", "TT", "KL", "CTHD");

    private TypeCodes() {}
}
