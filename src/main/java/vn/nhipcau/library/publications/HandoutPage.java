package vn.nhipcau.library.publications;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Spreadsheet;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.ContentLanguages;
import vn.nhipcau.people.agencies.Agencies;

/** A distribution list as a page and as a sheet to be signed when copies are handed over. */
@Component
class HandoutPage {
    private final Handouts handouts;
    private final Stock stock;
    private final ContentLanguages languages;
    private final Agencies agencies;
    private final Clock clock;

    HandoutPage(Handouts handouts, Stock stock, ContentLanguages languages, Agencies agencies, Clock clock) {
        this.handouts = handouts;
        this.stock = stock;
        this.languages = languages;
        this.agencies = agencies;
        this.clock = clock;
    }

    String of(Publication one, HandoutForm form, Faults faults, boolean keeps, Model model) {
        List<Handout> lines = handouts.of(one.id());
        model.addAttribute("publication", one);
        model.addAttribute("lines", lines);
        model.addAttribute("destinations", Destination.of(lines));
        model.addAttribute("balances", stock.of(one.id()));
        model.addAttribute("languages", languages.all());
        model.addAttribute("agencies", agencies.options(Text.day(clock.instant())));
        model.addAttribute("earlier", handouts.earlier(one.id()));
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("keeps", keeps);
        return "library/publications/handouts";
    }

    ResponseEntity<byte[]> file(Publication one, List<Handout> lines, Text text) {
        List<ContentLanguage> all = languages.all();
        List<String> heads = new ArrayList<>(List.of(
                text.get("library.publications.handout.number"),
                text.get("library.publications.receiver"),
                text.get("library.publications.receiver.kind")));
        one.prints().forEach(print -> heads.add(print.name(all, text.language())));
        heads.addAll(List.of(
                text.get("library.publications.total"),
                text.get("library.publications.handout.plannedFor"),
                text.get("library.publications.handout.sentOn"),
                text.get("library.publications.handout.receivedOn"),
                text.get("library.publications.handout.signature"),
                text.get("library.publications.field.note")));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Handout line : lines) {
            rows.add(cells(rows.size() + 1, line, one, text));
        }
        rows.add(sums(one, lines, text));
        return Spreadsheet.answer(
                text.get("library.publications.handouts.file"), text.get("library.publications.handouts"), heads, rows);
    }

    private static List<@Nullable Object> cells(int number, Handout line, Publication one, Text text) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(number);
        cells.add(line.receiver());
        cells.add(text.get(line.kind().key()));
        one.prints().forEach(print -> cells.add(line.copies(print)));
        cells.add(line.total());
        cells.add(line.plannedFor());
        cells.add(line.sentOn());
        cells.add(line.receivedOn());
        cells.add(null);
        cells.add(line.note());
        return cells;
    }

    private static List<@Nullable Object> sums(Publication one, List<Handout> lines, Text text) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(null);
        cells.add(text.get("library.publications.total"));
        cells.add(null);
        one.prints()
                .forEach(print -> cells.add(
                        lines.stream().mapToInt(line -> line.copies(print)).sum()));
        cells.add(lines.stream().mapToInt(Handout::total).sum());
        for (int i = 0; i < 5; i++) {
            cells.add(null);
        }
        return cells;
    }
}
