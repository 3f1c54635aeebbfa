package vn.nhipcau.library.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Texts;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.ContentLanguages;

/** Brings a table of terms in: what it would do can be looked at before. It adds and mends, and takes nothing away. */
@Component
public class ImportTerms {
    private final Terms terms;
    private final KeepTerm keeping;
    private final ContentLanguages languages;
    private final Texts texts;

    ImportTerms(Terms terms, KeepTerm keeping, ContentLanguages languages, Texts texts) {
        this.terms = terms;
        this.keeping = keeping;
        this.languages = languages;
        this.texts = texts;
    }

    /**
     * What becomes of a line.
     *
     * @param before the term that has the name already, null for a new one
     */
    public record Planned(long line, @Nullable Term before, Term term) {
        public List<Changes.Line> changes() {
            return before == null
                    ? List.of()
                    : Changes.read(TermChanges.between(before, term).detail());
        }
    }

    /** What keeps a line out. */
    public record LineFault(long line, Faults.Fault fault) {}

    /**
     * What a table would do.
     *
     * @param unchanged how many lines say what is known already
     * @param unknown heads of columns that are left out
     */
    public record Plan(List<Planned> planned, int unchanged, List<LineFault> faults, List<String> unknown) {
        /** Tells this plan from another: what a person saw is what is kept. */
        public int print() {
            return planned.toString().hashCode();
        }

        public long added() {
            return planned.stream().filter(one -> one.before() == null).count();
        }
    }

    /** Reads a table without keeping anything of it. */
    public Plan plan(String table, Language reader) {
        List<ContentLanguage> all = languages.all();
        Map<String, TermKind> kinds = kinds();
        TermSheet sheet = TermSheet.read(table, columns(all));
        Map<String, Term> known =
                terms.all().stream().collect(Collectors.toMap(ImportTerms::key, term -> term, (first, again) -> again));
        Map<String, Long> met = new HashMap<>();
        List<Planned> planned = new ArrayList<>();
        List<LineFault> faults = new ArrayList<>();
        int unchanged = 0;
        for (TermSheet.Line line : sheet.lines()) {
            SheetRow row = new SheetRow(line, all, kinds);
            Term before = known.get(row.key());
            TermForm form = row.over(before);
            Long twin = row.key().isEmpty() ? null : met.putIfAbsent(row.key(), line.number());
            Faults wrong = row.faults(twin).and(form.faults(all, reader));
            Term term =
                    wrong.isEmpty() ? form.term(before, before == null ? TermState.APPROVED : before.state()) : null;
            if (term == null) {
                faults.addAll(faults(line, wrong));
            } else if (before != null && TermChanges.between(before, term).isEmpty()) {
                unchanged++;
            } else {
                planned.add(new Planned(line.number(), before, term));
            }
        }
        faults.addAll(broken(sheet));
        return new Plan(planned, unchanged, faults, sheet.unknown());
    }

    /** The first of each cell: the others follow from it. */
    private static List<LineFault> faults(TermSheet.Line line, Faults wrong) {
        return wrong.all().stream()
                .filter(fault -> fault.equals(wrong.at(fault.field())))
                .map(fault -> new LineFault(line.number(), fault))
                .toList();
    }

    private static List<LineFault> broken(TermSheet sheet) {
        return sheet.broken() == 0
                ? List.of()
                : List.of(new LineFault(
                        sheet.broken(), new Faults.Fault("table", "library.terms.import.broken", List.of())));
    }

    /**
     * Keeps what was planned, all of it or nothing.
     *
     * @throws Refused where a term was changed in the moment since it was read
     */
    @Transactional
    public void keep(Visitor by, Plan plan) {
        for (Planned one : plan.planned()) {
            if (one.before() == null) {
                keeping.add(by, one.term());
            } else if (!keeping.change(by, one.before(), one.term())) {
                throw new Refused("library.terms.changedMeanwhile");
            }
        }
    }

    private static String key(Term term) {
        return Letters.of(term.name()).key();
    }

    /** What the heads of columns mean: by their own names, and in both languages of the interface. */
    private Map<String, String> columns(List<ContentLanguage> all) {
        Map<String, String> columns = new HashMap<>();
        TermSheet.FIELDS.forEach(field -> columns.put(TermSheet.lower(field), field));
        for (Text text : both()) {
            TermSheet.FIELDS.forEach(
                    field -> columns.put(TermSheet.lower(text.get("library.terms.field." + field)), field));
        }
        for (ContentLanguage language : all) {
            columns.put(TermSheet.lower(language.code()), language.code());
            columns.put(TermSheet.lower(language.code() + TermFile.NOT), language.code() + TermFile.NOT);
        }
        return columns;
    }

    private Map<String, TermKind> kinds() {
        Map<String, TermKind> kinds = new HashMap<>();
        for (TermKind kind : TermKind.values()) {
            kinds.put(TermSheet.lower(kind.name()), kind);
            both().forEach(text -> kinds.put(TermSheet.lower(text.get(kind.key())), kind));
        }
        return kinds;
    }

    private List<Text> both() {
        return Stream.of(Language.values()).map(texts::in).toList();
    }
}
