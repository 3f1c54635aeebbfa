package vn.nhipcau.work.chasing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.paper.PaperDate;
import vn.nhipcau.paper.Signer;
import vn.nhipcau.paper.writing.Annex;
import vn.nhipcau.paper.writing.OfficialPaper;
import vn.nhipcau.paper.writing.Part;
import vn.nhipcau.work.reporting.PaperHead;
import vn.nhipcau.work.rounds.ReportingRound;
import vn.nhipcau.work.rounds.Tally;

/**
 * The letter that reminds agencies of a report (công văn đôn đốc), by Annex I of Decree 30/2020/NĐ-CP: number, day and
 * signature are left to those who issue it. Before the due day is over it reminds, later it urges.
 *
 * @param head that the lead office's own papers have
 * @param law that the round's regime rests on, null where it has none
 * @param late whom it is sent to, at least one
 */
record ChasingLetter(
        ReportingRound round,
        PaperHead head,
        @Nullable String law,
        Tally tally,
        List<Late> late,
        LetterForm form,
        LocalDate today) {
    /** More are named in an annex, as long rows of addressees are. */
    private static final int NAMED = 6;

    private static final Locale VIETNAMESE = Locale.of("vi");

    OfficialPaper paper() {
        return new OfficialPaper(
                head.superior(),
                head.issuer(),
                null,
                form.symbol(),
                head.place(),
                new PaperDate(today.getYear(), today.getMonthValue(), null),
                null,
                (isOver() ? "V/v đôn đốc gửi báo cáo" : "V/v gửi báo cáo đúng hạn")
                        + " công tác thông tin đối ngoại "
                        + period(),
                isAnnexed()
                        ? List.of("Các cơ quan, đơn vị, địa phương có tên trong danh sách kèm theo")
                        : late.stream().map(Late::name).toList(),
                List.of(),
                body(),
                isAnnexed() ? List.of(annex()) : List.of(),
                List.of("Như trên", "Lãnh đạo " + head.issuer() + " (để báo cáo)"),
                "VT",
                new Signer(
                        null,
                        head.post()
                                .lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList(),
                        null));
    }

    private List<Part> body() {
        List<Part> body = new ArrayList<>();
        body.add(new Part.Paragraph(basis() + ", các cơ quan, đơn vị, địa phương gửi báo cáo " + period()
                + " chậm nhất ngày " + Typed.day(round.due()) + "."));
        body.add(new Part.Paragraph("Đến ngày " + Typed.day(today) + ", " + head.issuer() + " đã nhận được "
                + tally.submitted() + "/" + tally.agencies() + " báo cáo; còn " + tally.missing()
                + " cơ quan, đơn vị, địa phương chưa gửi" + whom() + "."));
        body.add(new Part.Paragraph("Để kịp tổng hợp, " + head.issuer() + " đề nghị quý cơ quan gửi báo cáo "
                + (isOver() ? "" : "đúng hạn, ") + "chậm nhất ngày " + Typed.day(form.day())
                + "; trường hợp có khó khăn thì thông báo lý do bằng văn bản trước ngày đó."));
        if (!form.contact().isEmpty()) {
            body.add(new Part.Paragraph("Thông tin liên hệ: " + form.contact() + "."));
        }
        body.add(new Part.Paragraph("Trân trọng./."));
        return body;
    }

    private String basis() {
        if (round.letter() != null) {
            return "Thực hiện " + round.letter();
        }
        return law == null
                ? "Theo kế hoạch công tác thông tin đối ngoại của tỉnh"
                : "Thực hiện chế độ báo cáo theo " + law;
    }

    /** Who of those that have not sent is meant. */
    private String whom() {
        String listed = isAnnexed() ? " (danh sách kèm theo)" : "";
        return late.size() == tally.missing()
                ? listed
                : ", trong đó " + late.size() + " cơ quan, đơn vị, địa phương đã quá hạn" + listed;
    }

    private boolean isAnnexed() {
        return late.size() > NAMED;
    }

    /** Whether the due day of one of them is over. */
    private boolean isOver() {
        return late.stream().anyMatch(each -> each.daysOver(today) > 0);
    }

    private Annex annex() {
        List<Part.Column> columns = new ArrayList<>(List.of(
                new Part.Column("STT", 8),
                new Part.Column("Cơ quan, đơn vị, địa phương", 60),
                new Part.Column("Hạn gửi", 18)));
        if (isOver()) {
            columns.add(new Part.Column("Chậm (ngày)", 14));
        }
        return new Annex(
                "Danh sách cơ quan, đơn vị, địa phương chưa gửi báo cáo",
                false,
                List.of(new Part.PaperTable(
                        columns,
                        IntStream.range(0, late.size())
                                .mapToObj(i -> row(i + 1, late.get(i)))
                                .map(row -> row.subList(0, columns.size()))
                                .toList())));
    }

    private List<String> row(int number, Late each) {
        long over = each.daysOver(today);
        return List.of(
                Integer.toString(number), each.name(), Typed.day(each.due()), over > 0 ? Long.toString(over) : "");
    }

    private String period() {
        String title = round.title();
        return title.substring(0, 1).toLowerCase(VIETNAMESE) + title.substring(1);
    }
}
