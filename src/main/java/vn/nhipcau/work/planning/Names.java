package vn.nhipcau.work.planning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.paper.Folding;
import vn.nhipcau.people.agencies.Agencies;
import vn.nhipcau.people.agencies.Agency;
import vn.nhipcau.people.agencies.AgencyGroups;
import vn.nhipcau.people.agencies.AgencyNames;
import vn.nhipcau.people.agencies.NewAgency;
import vn.nhipcau.work.planning.Actors.Whom;

/** Finds whom a name of a paper means in the register of agencies and groups. */
@Component
class Names {
    /** "các đơn vị có liên quan": whoever it concerns, nobody in particular. */
    private static final Pattern WHOEVER = Pattern.compile("(các|những|một số)\\b.*\\bliên quan( khác)?");

    private static final Pattern DASH = Pattern.compile("\\s*-\\s*");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern END = Pattern.compile("[\\s.;,:/]+$");

    private final Agencies agencies;
    private final AgencyNames agencyNames;
    private final AgencyGroups groups;

    Names(Agencies agencies, AgencyNames agencyNames, AgencyGroups groups) {
        this.agencies = agencies;
        this.agencyNames = agencyNames;
        this.groups = groups;
    }

    long add(Visitor by, NewAgency agency) {
        return agencies.add(by, agency);
    }

    /**
     * A name means an agency of the register.
     *
     * @param written how papers may write it from now on, or null where this was meant but once
     */
    void meant(Visitor by, long agency, @Nullable String written) {
        Agency meant = agencies.find(agency).orElseThrow(NotFound::new);
        if (written != null && register().whom(written).meaning() == Meaning.UNKNOWN) {
            agencyNames.addAlias(by, meant, written);
        }
    }

    /** The register as it is now, for looking up many names. */
    Register register() {
        Map<String, Whom> known = new HashMap<>();
        agencies.knownNames().forEach(name -> known.putIfAbsent(key(name.name()), Whom.agency(name.agency())));
        agencies.knownNames()
                .forEach(name -> known.putIfAbsent(withoutProvince(key(name.name())), Whom.agency(name.agency())));
        groups.all().forEach(group -> {
            known.putIfAbsent(key(group.name()), Whom.group(group.id()));
            group.aliases().forEach(alias -> known.putIfAbsent(key(alias), Whom.group(group.id())));
        });
        return new Register(Map.copyOf(known));
    }

    /** All names of agencies as papers may write them: what a reader is told. */
    List<String> all() {
        return agencies.knownNames().stream().map(Agencies.KnownName::name).toList();
    }

    /**
     * The agencies whose names share the most telling words with one that is unknown, at most two, nearest first. A word
     * that many names have ("tỉnh") tells little.
     */
    List<Agencies.Option> near(String written, List<Agencies.Option> options) {
        Map<String, Integer> uses = new HashMap<>();
        options.forEach(option -> words(option.name()).forEach(word -> uses.merge(word, 1, Integer::sum)));
        ToDoubleFunction<String> weight = word -> Math.log((options.size() + 1.0) / uses.getOrDefault(word, 1));
        Set<String> wanted = words(written);
        double all = wanted.stream().mapToDouble(weight).sum();
        record Near(Agencies.Option option, double share) {}
        return options.stream()
                .map(option -> {
                    Set<String> words = words(option.name());
                    double both = wanted.stream()
                            .filter(words::contains)
                            .mapToDouble(weight)
                            .sum();
                    return new Near(option, both / all);
                })
                .filter(near -> near.share() >= 0.3)
                .sorted(Comparator.comparingDouble(Near::share).reversed())
                .limit(2)
                .map(Near::option)
                .toList();
    }

    private static Set<String> words(String name) {
        return Set.copyOf(Stream.of(Folding.fold(name).split("[^a-z0-9]+", -1))
                .filter(word -> !word.isEmpty() && !word.equals("cac"))
                .toList());
    }

    /** Names by their comparing form. */
    record Register(Map<String, Whom> known) {
        Whom whom(String written) {
            String key = key(written);
            Whom found = known.get(key);
            if (found == null) {
                found = known.get(withoutProvince(key));
            }
            if (found != null) {
                return found;
            }
            return WHOEVER.matcher(key).matches() ? Whom.OPEN : Whom.UNKNOWN;
        }
    }

    /** Equal for two ways to write one name; diacritics count, for "đường" is not "dương". */
    static String key(String name) {
        String plain = SPACE.matcher(Folding.key(java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFC)))
                .replaceAll(" ")
                .strip();
        return END.matcher(DASH.matcher(plain).replaceAll("-"))
                .replaceAll("")
                .replaceFirst("^ubnd ", "ủy ban nhân dân ");
    }

    /** "Sở Công Thương tỉnh" is the register's "Sở Công Thương": the province is understood. */
    private static String withoutProvince(String key) {
        return key.endsWith(" tỉnh") ? key.substring(0, key.length() - " tỉnh".length()) : key;
    }
}
