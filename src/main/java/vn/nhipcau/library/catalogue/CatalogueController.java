package vn.nhipcau.library.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nhipcau.base.Text;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** All that the library holds, for the staff of all agencies. */
@Controller
class CatalogueController {
    /** More stand behind a word. */
    private static final int SEEN = 7;

    private final CatalogueRows rows;
    private final CatalogueWords words;

    CatalogueController(CatalogueRows rows, CatalogueWords words) {
        this.rows = rows;
        this.words = words;
    }

    @Allows(Deed.SEE)
    @GetMapping("/catalogue")
    String list(@RequestParam MultiValueMap<String, String> asked, Text text, Model model) {
        CatalogueList list = CatalogueList.of(asked);
        model.addAttribute("list", list);
        model.addAttribute("found", rows.page(list, text.language()));
        model.addAttribute("facets", facets(list, text));
        model.addAttribute("types", words.types(text));
        model.addAttribute("languages", words.languages(text));
        return "library/catalogue/list";
    }

    private List<FacetShown> facets(CatalogueList list, Text text) {
        Map<Facet, List<CatalogueRows.Count>> counts = rows.counts(list, text.language());
        return Arrays.stream(Facet.values())
                .map(facet -> shown(facet, list.of(facet), counts.getOrDefault(facet, List.of()), text))
                .filter(facet -> !facet.options().isEmpty())
                .toList();
    }

    private FacetShown shown(Facet facet, List<String> chosen, List<CatalogueRows.Count> counts, Text text) {
        Map<String, String> labels = words.of(facet, text);
        List<FacetShown.Option> all = new ArrayList<>();
        for (CatalogueRows.Count count : counts) {
            all.add(new FacetShown.Option(
                    count.value(),
                    labels.getOrDefault(count.value(), count.value()),
                    count.number(),
                    chosen.contains(count.value())));
        }
        // what was chosen and leads nowhere now stays, to be taken away again
        chosen.stream()
                .filter(value ->
                        counts.stream().noneMatch(count -> count.value().equals(value)))
                .forEach(value -> all.add(new FacetShown.Option(value, labels.getOrDefault(value, value), 0, true)));
        List<FacetShown.Option> frequent = all.stream()
                .sorted(Comparator.comparing((FacetShown.Option option) -> !option.chosen()))
                .limit(Math.max(SEEN, chosen.size()))
                .toList();
        return new FacetShown(
                facet,
                all.stream().filter(frequent::contains).sorted(order(facet)).toList(),
                all.stream().filter(option -> !frequent.contains(option)).toList());
    }

    /** Years from the newest; all else as it came, the most frequent first. */
    private static Comparator<FacetShown.Option> order(Facet facet) {
        return facet == Facet.YEAR
                ? Comparator.comparing(FacetShown.Option::value).reversed()
                : (_, _) -> 0;
    }
}
