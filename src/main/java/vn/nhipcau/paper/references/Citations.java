package vn.nhipcau.paper.references;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Folding;
import vn.nhipcau.paper.KnownAgencies;
import vn.nhipcau.paper.Reference;

/** Finds the documents that a paragraph cites: "Nghị định số 72/2015/NĐ-CP ngày 07/9/2015 của Chính phủ về …". */
public final class Citations {
    private static final String DAY =
            "(\\d{1,2})\\s*(?:[/.‐‑–-]|tháng)\\s*(\\d{1,2})\\s*(?:[/.‐‑–-]|,?\\s*năm)\\s*(\\d{4,})";
    private static final Pattern DATE =
            Pattern.compile("(?u)[\\s,(]*(?:được\\s+)?(?:ký\\s+|ban hành\\s+)?(?:ngày\\s*)?" + DAY + "\\)?");
    private static final Pattern MONTH = Pattern.compile(
            "(?u)[\\s,(]*(?:ký\\s+|ban hành\\s+)?(?:tháng\\s*\\d{1,2}\\s*(?:/|năm)\\s*\\d{4}|năm\\s+\\d{4})\\)?");
    /** "Ngày 07/9/2015, Chính phủ ban hành Nghị định số …". */
    private static final Pattern DATE_BEFORE = Pattern.compile("(?u)[Nn]gày\\s*" + DAY
            + "[^.;]{0,120}?(?:ban hành|ký|thông qua)\\s+(?:[^\\s.;,]+\\s+){0,9}?(?:số\\s*:?\\s*)?$");

    private static final Pattern LISTED = Pattern.compile("\\s*(?:[,;]|và|hoặc)(?:\\s+và)?\\s*(?:số\\s*:?\\s*)?");
    private static final Pattern BY = Pattern.compile("[\\s,)]*của\\s+");
    private static final Pattern OFFICE = Pattern.compile(
            "(?:Bộ trưởng|Chủ tịch|Chủ nhiệm|Giám đốc|Tổng [Gg]iám đốc|Thường trực|Ban Thường vụ|Ban Chấp hành(?: Đảng bộ)?|Liên [Bb]ộ)\\s+");
    private static final Pattern ISSUER_END = Pattern.compile(
            "[,;.():]|\\s(?:ngày|về|v/v|tại|năm|trong|đến|và|đã|được|là|có|để|nhằm|cho|với|gồm|từ|khi|trên|theo|sẽ|phải|cần|nêu)\\s|\\s"
                    + DocumentAbstract.OPENING);

    private static final Map<String, String> PRINTED_NAMES = Map.ofEntries(
            Map.entry("nghi quyet", "NQ"),
            Map.entry("quyet dinh", "QĐ"),
            Map.entry("chi thi", "CT"),
            Map.entry("quy che", "QC"),
            Map.entry("quy dinh", "QyĐ"),
            Map.entry("thong bao", "TB"),
            Map.entry("huong dan", "HD"),
            Map.entry("chuong trinh", "CTr"),
            Map.entry("chuong trinh hanh dong", "CTr"),
            Map.entry("ke hoach", "KH"),
            Map.entry("de an", "ĐA"),
            Map.entry("bao cao", "BC"),
            Map.entry("to trinh", "TTr"),
            Map.entry("thong tu", "TT"),
            Map.entry("nghi dinh", "NĐ"),
            Map.entry("ket luan", "KL"),
            Map.entry("phap lenh", "PL"),
            Map.entry("cong dien", "CĐ"));
    private static final Pattern PRINTED_NAME =
            Pattern.compile("(?:.*[^\\p{L}]|^)(nghi quyet|quyet dinh|chi thi|quy che|quy dinh|thong bao|huong dan"
                    + "|chuong trinh hanh dong|chuong trinh|ke hoach|de an|bao cao|to trinh|thong tu|nghi dinh|ket luan|phap lenh|cong dien)"
                    + "(?:(?: [^\\s,;.]+){0,6}? so\\s*:?)?\\s*$");

    /** Paragraphs may hold hundreds of citations; what belongs to one stands near it. */
    private static final int LONGEST_CITATION = 2000;

    private static final int LONGEST_NAME = 150;

    private Citations() {}

    /** The citations of one paragraph, in order. */
    public static List<Citation> in(KnownAgencies known, String paragraph, boolean basis) {
        List<Citation> citations = new ArrayList<>();
        List<DocumentNumber.Found> numbers = DocumentNumber.in(paragraph);
        int before = 0;
        for (int i = 0; i < numbers.size(); i++) {
            DocumentNumber.Found found = numbers.get(i);
            int start = Math.max(before, found.from() - LONGEST_NAME);
            int end = Math.min(paragraph.length(), found.to() + LONGEST_CITATION);
            int next = i + 1 < numbers.size() ? Math.min(numbers.get(i + 1).from(), end) : end;
            Citation citation =
                    citation(known, paragraph.substring(start, end), found.back(start), next - start, basis);
            citations.add(new Citation(citation.reference(), found.from(), found.to(), citation.impossibleDate()));
            before = found.to();
        }
        return listed(paragraph, citations);
    }

    /** "số 10/NQ-HĐND, 11/NQ-HĐND ngày … của …": what is said of the last is said of those without a date too. */
    private static List<Citation> listed(String paragraph, List<Citation> citations) {
        for (int i = citations.size() - 2; i >= 0; i--) {
            Citation here = citations.get(i);
            Citation next = citations.get(i + 1);
            boolean row =
                    LISTED.matcher(paragraph.substring(here.to(), next.from())).matches();
            if (row && here.reference().date() == null && !here.impossibleDate()) {
                citations.set(i, here.with(next.reference()));
            }
        }
        return citations;
    }

    private static Citation citation(
            KnownAgencies known, String paragraph, DocumentNumber.Found found, int next, boolean basis) {
        int at = behind(MONTH, paragraph, found.to(), next);
        Matcher date = DATE.matcher(paragraph).region(at, next);
        boolean dated = date.lookingAt();
        at = dated ? date.end() : at;
        int issuerStart = behind(BY, paragraph, at, next);
        int issuerEnd = issuerStart == at ? at : issuerEnd(known, paragraph, issuerStart, next);
        String issuer = issuerStart == at
                ? null
                : paragraph.substring(issuerStart, issuerEnd).strip();
        if (!dated) {
            date.region(issuerEnd, next);
            dated = date.lookingAt();
        }
        int rest = dated && date.end() > issuerEnd ? date.end() : issuerEnd;
        if (!dated) {
            date.usePattern(DATE_BEFORE).region(0, found.from());
            dated = date.find();
        }
        LocalDate day = dated ? day(date) : null;
        Reference reference = new Reference(
                found.number().normal(),
                type(found, paragraph),
                day,
                issuer,
                DocumentAbstract.at(known, paragraph, rest),
                basis);
        return new Citation(reference, found.from(), found.to(), dated && day == null);
    }

    private static int behind(Pattern pattern, String text, int from, int to) {
        Matcher words = pattern.matcher(text).region(from, to);
        return words.lookingAt() ? words.end() : from;
    }

    private static int issuerEnd(KnownAgencies known, String text, int start, int limit) {
        String key = Folding.key(text);
        int end = known.longest(text, key, start);
        int name = behind(OFFICE, text, start, limit);
        end = name > start ? Math.max(end, known.longest(text, key, name)) : end;
        Matcher stop = ISSUER_END.matcher(text).region(start, limit);
        boolean prose =
                end < limit && end > 0 && Character.isUpperCase(text.charAt(Math.min(end + 1, text.length() - 1)));
        if (end > 0 && !prose) {
            return Math.min(end, limit);
        }
        return stop.find() ? stop.start() : limit;
    }

    private static @Nullable LocalDate day(Matcher date) {
        try {
            return date.group(3).length() > 4
                    ? null
                    : LocalDate.of(
                            Integer.parseInt(date.group(3)),
                            Integer.parseInt(date.group(2)),
                            Integer.parseInt(date.group(1)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The code of the symbol; where that has it in the wrong place, or another one, the word before the number. */
    private static @Nullable String type(DocumentNumber.Found found, String paragraph) {
        if (found.number().type() != null) {
            return found.number().type();
        }
        Matcher name = PRINTED_NAME.matcher(Folding.fold(paragraph.substring(0, found.from())));
        String code = name.find() ? PRINTED_NAMES.get(name.group(1)) : null;
        return code != null && found.number().mayBe(code) ? code : null;
    }

    /** One document once, in order of first citation; what the first leaves out a later one gives. */
    public static List<Reference> merged(List<Reference> references) {
        Map<String, Reference> merged = new LinkedHashMap<>();
        for (Reference reference : references) {
            merged.merge(reference.reference(), reference, Citations::fuller);
        }
        return List.copyOf(merged.values());
    }

    private static Reference fuller(Reference first, Reference later) {
        return new Reference(
                first.reference(),
                first.type() == null ? later.type() : first.type(),
                first.date() == null ? later.date() : first.date(),
                first.issuer() == null ? later.issuer() : first.issuer(),
                first.abstractText() == null ? later.abstractText() : first.abstractText(),
                first.basis() || later.basis());
    }
}
