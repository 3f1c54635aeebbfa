package vn.nhipcau.paper.writing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import vn.nhipcau.paper.PaperDate;
import vn.nhipcau.paper.Signer;

/** A draft in the contract's shape: what must be there is asked for, what is unknown is not passed over. */
final class DraftJson {
    private static final String[] KEYS = {
        "superior",
        "issuer",
        "number",
        "symbol",
        "place",
        "date",
        "type",
        "abstract",
        "addressees",
        "bases",
        "body",
        "annexes",
        "recipients",
        "archive",
        "signer",
        "contents"
    };

    private DraftJson() {}

    static PaperDraft read(Json whole) {
        whole.allowing(KEYS);
        Json type = whole.at("type");
        if (type.isMissing()) {
            throw type.fault("thiếu; công văn không có tên loại thì viết null");
        }
        OfficialPaper paper = new OfficialPaper(
                whole.at("superior").textOrNull(),
                whole.at("issuer").text(),
                whole.at("number").textOrNull(),
                whole.at("symbol").text(),
                whole.at("place").text(),
                date(whole.at("date")),
                type.textOrNull(),
                whole.at("abstract").text(),
                whole.at("addressees").texts(),
                whole.at("bases").texts(),
                PartJson.parts(whole.at("body")),
                annexes(whole.at("annexes")),
                whole.at("recipients").texts(),
                whole.at("archive").textOrNull(),
                signer(whole.at("signer")));
        return new PaperDraft(paper, whole.at("contents").flag());
    }

    private static PaperDate date(Json json) {
        json.allowing("year", "month", "day");
        PaperDate date = new PaperDate(
                json.at("year").integerOrNull(1, 9999),
                json.at("month").integerOrNull(1, 12),
                json.at("day").integerOrNull(1, 31));
        if (date.day() != null && (date.month() == null || date.year() == null)) {
            throw json.fault("có ngày mà không có tháng hoặc năm");
        }
        if (date.month() != null && date.year() == null) {
            throw json.fault("có tháng mà không có năm");
        }
        if (date.year() != null && date.month() != null && date.day() != null) {
            try {
                LocalDate.of(date.year(), date.month(), date.day());
            } catch (DateTimeException e) {
                throw json.fault(date.day() + "/" + date.month() + "/" + date.year() + " không có trong lịch");
            }
        }
        return date;
    }

    private static List<Annex> annexes(Json json) {
        List<Json> items = json.items();
        if (items.size() > OfficialPaper.MOST_ANNEXES) {
            throw json.fault("nhiều hơn " + OfficialPaper.MOST_ANNEXES + " phụ lục");
        }
        return items.stream()
                .map(one -> one.allowing("title", "landscape", "body"))
                .map(one ->
                        new Annex(one.at("title").text(), one.at("landscape").flag(), PartJson.parts(one.at("body"))))
                .toList();
    }

    private static Signer signer(Json json) {
        json.allowing("authority", "post", "name");
        return new Signer(
                json.at("authority").textOrNull(),
                json.at("post").texts(),
                json.at("name").textOrNull());
    }
}
