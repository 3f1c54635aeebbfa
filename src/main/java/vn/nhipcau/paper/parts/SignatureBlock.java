package vn.nhipcau.paper.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Recipient;
import vn.nhipcau.paper.Signer;

/** The end of a paper: "Nơi nhận" and who signs, often side by side. */
public final class SignatureBlock {
    private static final Pattern RECIPIENTS = Pattern.compile("(?iu)\\s*nơi\\s+nhận\\b.*");
    private static final Pattern SIGNED_BY =
            Pattern.compile("(?:(?:TM|KT|TL|TUQ|Q)\\s?\\.|[TK]/[MLT])\\s?\\p{Lu}[\\p{Lu}\\s,.–-]+.*");
    private static final Pattern HEADING = Pattern.compile("(?iu)\\s*nơi\\s+nhận\\s*:?\\s*(.*)");
    private static final Pattern ARCHIVE = Pattern.compile("(?iu)lưu\\b.*");
    /** "- Các sở, ban, ngành; UBND các huyện" is one entry; several of one line have their dashes. */
    private static final Pattern NEXT_ENTRY = Pattern.compile("\\s*;\\s*(?=[-‒–—−•*+]|(?iu:lưu\\b)|$)");

    private static final Pattern MARK = Pattern.compile("(.*?)\\s*\\(([^()]*)\\)");
    private static final Pattern AUTHORITY = Pattern.compile("(?:TM|TL|TUQ|T/M|T/L)(?:\\s?\\.\\s?|\\s).*");
    private static final Pattern POST = Pattern.compile(
            "(?:(?:KT|Q|K/T)(?:\\s?\\.\\s?|\\s))?(?:(?:PHÓ |P\\. ?)?(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG|CHÁNH|BÍ THƯ|TỔNG|CỤC TRƯỞNG|VỤ TRƯỞNG|CHỦ NHIỆM|CHỈ HUY|CHÍNH ỦY)|ỦY VIÊN|UỶ VIÊN).*|(?:KT|Q)\\s?\\..*");
    private static final Pattern PREFIX = Pattern.compile("^(TM|KT|TL|TUQ|Q)\\s?\\.\\s*");
    private static final Pattern NEXT_POST = Pattern.compile(
            "\\s+(?=(?:KT|TL|TUQ)\\s?\\.)|(?<=CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG BAN|CHÁNH VĂN PHÒNG)\\s+(?=PHÓ )");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}’']*(?: \\p{Lu}[\\p{L}’']*){1,5}");
    private static final Pattern SIGNED =
            Pattern.compile("(?iu)\\(?(?:đã ký|ký tên|chữ ký|ký, đóng dấu|đã ký và đóng dấu|signed)[^)]*\\)?");
    private static final Pattern RANK =
            Pattern.compile("^(?:TS|ThS|PGS|GS|CN|BS|Đại tá|Thượng tá|Trung tá|Thiếu tướng)\\.?\\s+");

    /** Steering committees and election boards fill three lines. */
    private static final int LONGEST_AUTHORITY = 300;

    private final List<Recipient> recipients = new ArrayList<>();
    private final List<String> post = new ArrayList<>();
    private @Nullable String authority;
    private @Nullable String name;
    private boolean listing;

    private SignatureBlock() {}

    /** Index of the first paragraph of recipients and signature, {@code to} when there is none. */
    public static int start(List<Paragraph> all, int from, int to) {
        for (int i = from; i < to; i++) {
            String text = all.get(i).text();
            if (RECIPIENTS.matcher(text).matches() || SIGNED_BY.matcher(text).matches()) {
                return i;
            }
        }
        return to;
    }

    public static SignatureBlock of(List<Paragraph> tail) {
        SignatureBlock block = new SignatureBlock();
        for (Paragraph paragraph : tail) {
            if (paragraph.text().startsWith("PHỤ LỤC") || paragraph.text().startsWith("Phụ lục")) {
                break;
            }
            for (String part : NEXT_POST.split(paragraph.words().text(), -1)) {
                block.take(part.strip(), paragraph.mark() != null);
            }
        }
        return block;
    }

    private void take(String text, boolean marked) {
        Matcher heading = HEADING.matcher(text);
        if (heading.matches()) {
            listing = true;
            if (!heading.group(1).isBlank()) {
                each(heading.group(1));
            }
        } else if (AUTHORITY.matcher(text).matches() && authority == null) {
            authority = spaced(text);
        } else if (POST.matcher(text).matches()) {
            post.add(spaced(text));
        } else if (isAuthorityGoingOn(text)) {
            authority = authority + " " + text;
        } else if (!SIGNED.matcher(text).matches()) {
            recipientOrName(text, marked);
        }
    }

    private boolean isAuthorityGoingOn(String text) {
        return authority != null
                && authority.length() < LONGEST_AUTHORITY
                && post.isEmpty()
                && Paragraph.isCapitals(text)
                && !text.endsWith(";");
    }

    private void recipientOrName(String text, boolean marked) {
        boolean signed = authority != null || !post.isEmpty();
        String bare = RANK.matcher(text).replaceFirst("");
        if (signed && !marked && name == null && NAME.matcher(bare).matches()) {
            name = bare;
        } else if (listing && (marked || !signed || text.endsWith(";"))) {
            each(text);
        }
    }

    private void each(String text) {
        for (String entry : NEXT_ENTRY.split(text, -1)) {
            String bare = withoutEnd(entry.replaceFirst("^[-‒–—−+•*\\s]+", ""), " .,;");
            if (!bare.isEmpty() && !ARCHIVE.matcher(bare).matches()) {
                Matcher mark = MARK.matcher(bare);
                recipients.add(
                        mark.matches()
                                ? new Recipient(mark.group(1), mark.group(2).strip())
                                : new Recipient(bare, null));
            }
        }
    }

    private static String withoutEnd(String text, String signs) {
        int end = text.length();
        while (end > 0 && signs.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private static String spaced(String text) {
        return PREFIX.matcher(withoutEnd(text, " .,")).replaceFirst("$1. ");
    }

    public List<Recipient> recipients() {
        return recipients;
    }

    @Nullable
    public Signer signer() {
        return authority == null && post.isEmpty() && name == null ? null : new Signer(authority, post, name);
    }
}
