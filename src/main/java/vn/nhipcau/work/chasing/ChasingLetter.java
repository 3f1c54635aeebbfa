package vn.nhipcau.work.chasing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
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
 * The letter that reminds late agencies (công văn đôn đốc), by Annex I of Decree 30/2020/NĐ-CP: number, day and signature are
 * left to those who issue it.
 */
final class ChasingLetter {
    /** More are named in an annex, as long rows of addressees are. */
    private static final int NAMED = 6;

    private static final Locale VIETNAMESE = Locale.of("vi");

    private ChasingLetter() {}

    /**
     * Lays it out.
     *
     * @param head that the lead office's own papers have
     * @param late whom it is sent to, at least one
     */
    static OfficialPaper of(
            ReportingRound round, PaperHead head, Tally tally, List<Late> late, LetterForm form, LocalDate today) {
        boolean annexed = late.size() > NAMED;
        return new OfficialPaper(
                head.superior(),
                head.issuer(),
                null,
                form.symbol(),
                head.place(),
                new PaperDate(today.getYear(), today.getMonthValue(), null),
                null,
                "V/v đôn đốc gửi báo cáo công tác thông tin đối ngoại " + period(round),
                annexed
                        ? List.of("Các cơ quan, đơn vị, địa phương có tên trong danh sách kèm theo")
                        : late.stream().map(Late::name).toList(),
                List.of(),
                body(round, head, tally, late, form, today, annexed),
                annexed ? List.of(annex(late, today)) : List.of(),
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

    private static List<Part> body(
            ReportingRound round,
            PaperHead head,
            Tally tally,
            List<Late> late,
            LetterForm form,
            LocalDate today,
            boolean annexed) {
        List<Part> body = new ArrayList<>();
        body.add(new Part.Paragraph((round.letter() == null
                        ? "Theo kế hoạch công tác thông tin đối ngoại của tỉnh"
                        : "Thực hiện " + round.letter())
                + ", các cơ quan, đơn vị, địa phương gửi báo cáo " + period(round) + " chậm nhất ngày "
                + Typed.day(round.due()) + "."));
        body.add(new Part.Paragraph("Đến ngày " + Typed.day(today) + ", " + head.issuer() + " đã nhận được "
                + tally.submitted() + "/" + tally.agencies() + " báo cáo; còn " + tally.missing()
                + " cơ quan, đơn vị, địa phương chưa gửi"
                + (annexed ? ", trong đó có " + late.size() + " cơ quan nêu trong danh sách kèm theo." : ".")));
        body.add(new Part.Paragraph("Để kịp tổng hợp, " + head.issuer()
                + " đề nghị quý cơ quan gửi báo cáo chậm nhất ngày " + Typed.day(form.day())
                + "; trường hợp có khó khăn thì thông báo lý do bằng văn bản trước ngày đó."));
        if (!form.contact().isEmpty()) {
            body.add(new Part.Paragraph("Thông tin liên hệ: " + form.contact() + "."));
        }
        body.add(new Part.Paragraph("Trân trọng./."));
        return body;
    }

    private static Annex annex(List<Late> late, LocalDate today) {
        return new Annex(
                "Danh sách cơ quan, đơn vị, địa phương chưa gửi báo cáo",
                false,
                List.of(new Part.PaperTable(
                        List.of(
                                new Part.Column("STT", 8),
                                new Part.Column("Cơ quan, đơn vị, địa phương", 60),
                                new Part.Column("Hạn gửi", 18),
                                new Part.Column("Chậm (ngày)", 14)),
                        IntStream.range(0, late.size())
                                .mapToObj(i -> row(i + 1, late.get(i), today))
                                .toList())));
    }

    private static List<String> row(int number, Late late, LocalDate today) {
        long over = late.daysOver(today);
        return List.of(
                Integer.toString(number), late.name(), Typed.day(late.due()), over > 0 ? Long.toString(over) : "");
    }

    private static String period(ReportingRound round) {
        String title = round.title();
        return title.substring(0, 1).toLowerCase(VIETNAMESE) + title.substring(1);
    }
}
