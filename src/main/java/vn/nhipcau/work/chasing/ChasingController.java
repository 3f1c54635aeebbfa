package vn.nhipcau.work.chasing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.calendar.OfficeCalendar;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Spreadsheet;
import vn.nhipcau.paper.writing.PaperWriter;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.work.regimes.Regime;
import vn.nhipcau.work.regimes.Regimes;
import vn.nhipcau.work.reporting.PaperHeads;
import vn.nhipcau.work.rounds.ReportingRound;
import vn.nhipcau.work.rounds.Rounds;

/** Whose report has not come: a letter to them, and whom to call. */
@Controller
class ChasingController {
    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final List<String> COLUMNS = List.of(
            "work.agency",
            "work.round.due",
            "work.chasing.over",
            "work.chasing.begun",
            "people.telephone",
            "work.chasing.people");

    /** Working days. */
    private static final int DAYS_TO_ANSWER = 3;

    private final Rounds rounds;
    private final LateAgencies agencies;
    private final PaperHeads heads;
    private final Regimes regimes;
    private final OfficeCalendar calendar;
    private final Clock clock;

    ChasingController(
            Rounds rounds,
            LateAgencies agencies,
            PaperHeads heads,
            Regimes regimes,
            OfficeCalendar calendar,
            Clock clock) {
        this.rounds = rounds;
        this.agencies = agencies;
        this.heads = heads;
        this.regimes = regimes;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Allows(Deed.KEEP_ROUNDS)
    @GetMapping("/rounds/{id}/chasing")
    String show(@PathVariable long id, @Nullable Boolean over, Model model) {
        ReportingRound round = find(id);
        LetterForm form = new LetterForm(Typed.day(answerBy(round)), heads.letterSymbol(round.lead(), round), "", over);
        return page(round, form, Faults.NONE, model);
    }

    /** The due day itself while it is to come; after it some working days from now. */
    private LocalDate answerBy(ReportingRound round) {
        return round.due().isBefore(today()) ? calendar.plusWorkingDays(today(), DAYS_TO_ANSWER) : round.due();
    }

    /** The letter; what is missing in the form is said on its page. */
    @Allows(Deed.KEEP_ROUNDS)
    @GetMapping("/rounds/{id}/chasing.docx")
    Object letter(@PathVariable long id, LetterForm form, Text text, Model model, HttpServletResponse response)
            throws IOException {
        ReportingRound round = find(id);
        Faults faults = form.faults(today());
        List<Late> late = agencies.of(id, today(), form.onlyOver());
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return page(round, form, faults, model);
        }
        if (late.isEmpty()) {
            throw new Refused("work.chasing.nobody");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String law = Optional.ofNullable(round.regime())
                .flatMap(regimes::find)
                .map(Regime::law)
                .orElse(null);
        var head = heads.ofAgency(round.lead(), round);
        PaperWriter.write(new ChasingLetter(round, head, law, rounds.tally(id), late, form, today()).paper(), out);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(text.get("work.chasing.file") + ".docx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(WORD)
                .body(out.toByteArray());
    }

    @Allows(Deed.KEEP_ROUNDS)
    @GetMapping("/rounds/{id}/chasing.xlsx")
    ResponseEntity<byte[]> file(@PathVariable long id, @Nullable Boolean over, Text text) {
        find(id);
        return Spreadsheet.answer(
                text.get("work.chasing.list.file"),
                text.get("work.chasing.list"),
                COLUMNS.stream().map(column -> text.get(column)).toList(),
                agencies.of(id, today(), Boolean.TRUE.equals(over)).stream()
                        .<List<? extends @Nullable Object>>map(late -> cells(late, text))
                        .toList());
    }

    private List<? extends @Nullable Object> cells(Late late, Text text) {
        return Arrays.asList(
                late.name(),
                late.due(),
                Math.max(0, late.daysOver(today())),
                text.get(late.begun() ? "work.chasing.begun.yes" : "work.chasing.begun.no"),
                late.telephone(),
                String.join(
                        "; ",
                        late.people().stream().map(ChasingController::words).toList()));
    }

    private static String words(Late.Callee callee) {
        return callee.post() + " "
                + Objects.requireNonNullElse(callee.name(), "")
                + (callee.telephone() == null ? "" : " " + callee.telephone());
    }

    private String page(ReportingRound round, LetterForm form, Faults faults, Model model) {
        model.addAttribute("round", round);
        model.addAttribute("today", today());
        model.addAttribute("tally", rounds.tally(round.id()));
        model.addAttribute("late", agencies.of(round.id(), today(), form.onlyOver()));
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return "work/chasing/show";
    }

    private ReportingRound find(long id) {
        return rounds.find(id).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return Text.day(clock.instant());
    }
}
