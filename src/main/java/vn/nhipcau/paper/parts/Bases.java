package vn.nhipcau.paper.parts;

import java.util.List;
import java.util.regex.Pattern;
import vn.nhipcau.paper.Folding;

/** The paragraphs above the first section on which a paper is grounded. */
public final class Bases {
    private static final Pattern SURE = Pattern.compile("(?u)(?:Căn cứ|CĂN CỨ|Xét|Theo đề nghị)\\s.*");
    private static final Pattern LIKELY = Pattern.compile(
            "(?u)(?:Thực hiện|Theo|Thi hành|Triển khai|Để|Nhằm|Trên cơ sở|Tiếp tục|Tiếp theo|Quán triệt|UBND|[ỦU]y ban|Uỷ ban)\\s.*");

    /** A base names documents or leads over to the plan; an abstract may begin with the same words. */
    private static final Pattern SENTENCE = Pattern.compile("(?su).*(?::|;|như sau.{0,5}|\\.)\\s*");

    private static final Pattern TYPE = Pattern.compile("(?:ke hoach|chuong trinh|quyet dinh|de an|phuong an)\\b.*");
    private static final int SHORTEST = 30;

    private Bases() {}

    public static List<Paragraph> of(List<Paragraph> head) {
        return head.subList(start(head), head.size());
    }

    /** The head without its bases. */
    public static List<Paragraph> without(List<Paragraph> head) {
        return head.subList(0, start(head));
    }

    private static int start(List<Paragraph> head) {
        for (int i = 0; i < head.size(); i++) {
            String text = head.get(i).words().text();
            boolean likely = LIKELY.matcher(text).matches()
                    && text.length() > SHORTEST
                    && !Paragraph.isCapitals(text)
                    && (SENTENCE.matcher(text).matches() || !isBehindType(head, i));
            if (SURE.matcher(text).matches() || likely) {
                return i;
            }
        }
        return head.size();
    }

    private static boolean isBehindType(List<Paragraph> head, int index) {
        return index > 0
                && TYPE.matcher(Folding.fold(head.get(index - 1).text())).matches();
    }
}
