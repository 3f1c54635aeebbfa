package vn.nhipcau.paper.checking;

import java.util.List;
import java.util.regex.Pattern;
import vn.nhipcau.paper.Folding;

/** Parts the names at the top left: whoever stands above the issuer, and the issuer, each on one line or several. */
final class IssuingNames {
    private static final Pattern HEAD = Pattern.compile(
            "(?:uy ban|ubnd|hdnd|hoi dong|so|bo(?! doi)|ban|cuc|vu|tong cuc|chi cuc|van phong|trung tam|hoi|dai|bao|cong an|truong|"
                    + "benh vien|vien|hoc vien|phong|tinh uy|huyen uy|thanh uy|dang uy|tong cong ty|cong ty|kho bac|toa an|cong thong tin|"
                    + "quy|lien hiep|lien doan|mat tran|doan)\\b.*");

    /** A name that is not whole yet. */
    private static final Pattern OPEN = Pattern.compile(
            "van phong|ban quan ly|ban chi dao|ban to chuc|trung tam|hoi dong|bo chi huy|uy ban|ban|hoi|vien|truong|.*,|.* va");

    private IssuingNames() {}

    /** Where the issuer's name begins. */
    static int split(List<TextRow> rows) {
        int split = 0;
        for (int i = 1; i < rows.size(); i++) {
            boolean isOpen = OPEN.matcher(Folding.fold(rows.get(i - 1).words())).matches();
            boolean isOneParagraph = rows.get(i).isInOneWith(rows.get(i - 1));
            boolean begins = HEAD.matcher(Folding.fold(rows.get(i).words())).matches();
            if (begins && !isOpen && (!isOneParagraph || isBold(rows.get(i)) != isBold(rows.get(i - 1)))) {
                split = i;
            }
        }
        if (split > 0) {
            return split;
        }
        for (int i = 1; i < rows.size(); i++) {
            if (isBold(rows.get(i)) && rows.subList(0, i).stream().noneMatch(IssuingNames::isBold)) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isBold(TextRow row) {
        return row.runs().stream()
                .filter(Run::hasLetters)
                .allMatch(run -> run.look().bold());
    }
}
