package vn.nhipcau.work.activities;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.people.agencies.Agencies;

/** The form of an activity: what it offers to choose from, and how what was sent is understood. */
@Component
class ActivityPages {
    private final Kinds kinds;
    private final Indicators indicators;
    private final EvidenceFiles files;
    private final Agencies agencies;
    private final Beside beside;
    private final Clock clock;

    ActivityPages(
            Kinds kinds, Indicators indicators, EvidenceFiles files, Agencies agencies, Beside beside, Clock clock) {
        this.kinds = kinds;
        this.indicators = indicators;
        this.files = files;
        this.agencies = agencies;
        this.beside = beside;
        this.clock = clock;
    }

    /** What was sent, and what is wrong in it. */
    record Sent(ActivityForm form, Faults faults) {}

    /** Understands a form: files are kept, names typed are taken for agencies and countries, a row more is there. */
    Sent read(MultiValueMap<String, String> sent, @Nullable List<MultipartFile> uploads) throws IOException {
        MultiValueMap<String, String> form = Steps.after(sent);
        Faults faults = uploads == null ? Faults.NONE : files.keep(uploads, form);
        take(form, "agencies", "agency.typed", this::agencyNamed);
        take(form, "countries", "country.typed", Countries::named);
        ActivityForm typed = ActivityForm.of(form);
        ActivityForm known = typed.keeping(files.known(typed.files()));
        return new Sent(
                known,
                known.saves() ? ActivityFaults.of(known, today(), kinds.all()).and(faults) : faults);
    }

    private static void take(
            MultiValueMap<String, String> form,
            String list,
            String typed,
            java.util.function.Function<String, Optional<String>> named) {
        named.apply(Typed.line(form.getFirst(typed))).ifPresent(found -> {
            form.add(list, found);
            form.remove(typed);
        });
    }

    private Optional<String> agencyNamed(String typed) {
        return typed.isEmpty()
                ? Optional.empty()
                : agencies.named(typed, today()).map(String::valueOf);
    }

    ActivityContent content(ActivityForm form, List<Long> agencies) {
        return ActivityContent.of(form, agencies, kinds.all());
    }

    /** The agencies of an activity: those before in their order, the visitor's own always, then who came. */
    List<Long> agencies(ActivityForm form, Visitor visitor, List<Long> before) {
        return Stream.of(
                        before.stream().filter(id -> form.agencies().contains(id) || id == visitor.agency()),
                        Stream.of(visitor.agency()),
                        form.agencies().stream())
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }

    LocalDate today() {
        return Text.day(clock.instant());
    }

    /** Fills the page of the form. */
    String form(@Nullable Activity activity, ActivityForm form, Faults faults, Visitor visitor, Model model) {
        List<Agencies.Option> options = agencies.options(today());
        model.addAttribute("activity", activity);
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("kinds", kinds.all());
        model.addAttribute("units", indicators.units());
        model.addAttribute(
                "agencies",
                options.stream().filter(o -> o.id() != visitor.agency()).toList());
        model.addAttribute("names", names(form, options));
        model.addAttribute("countries", Countries.all(visitor.language()));
        model.addAttribute("tasks", beside.tasks(form, visitor));
        return told(activity, form, visitor, model, "work/activities/form");
    }

    /** Fills what stands beside the form. */
    String told(@Nullable Activity activity, ActivityForm form, Visitor visitor, Model model, String template) {
        model.addAttribute("told", beside.told(activity, form, visitor));
        return template;
    }

    private Map<Long, String> names(ActivityForm form, List<Agencies.Option> options) {
        Map<Long, String> names = new java.util.HashMap<>();
        options.forEach(option -> names.put(option.id(), option.name()));
        form.agencies()
                .forEach(id -> names.computeIfAbsent(
                        id, i -> agencies.nameOn(i, today()).orElse("")));
        return names;
    }
}
