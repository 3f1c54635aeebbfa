package vn.nhipcau.library.machine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What our languages are called where the machine is: {@code zh} may be {@code zh-Hans} there. */
@Component
class ProviderLanguages {
    private static final Duration KNOWN_FOR = Duration.ofMinutes(10);

    private final Provider provider;
    private final Clock clock;
    private final Map<String, String> told = new HashMap<>();
    private volatile @Nullable Known known;

    /** @param codes such as {@code zh=zh-Hans,lo=lao}, before what the machine says itself */
    ProviderLanguages(Provider provider, Clock clock, @Value("${nhipcau.machine-translation.codes:}") String codes) {
        this.provider = provider;
        this.clock = clock;
        for (String pair : codes.split(",", -1)) {
            String[] sides = pair.strip().split("=", 2);
            if (sides.length == 2) {
                told.put(sides[0].strip(), sides[1].strip());
            }
        }
    }

    /**
     * Into which languages it translates, by the language from which.
     *
     * @param until when it is asked again
     */
    private record Known(Map<String, List<String>> targets, Instant until) {}

    /**
     * A pair as the machine names it.
     *
     * @param from null where it does not translate between the two
     * @param fault why it could not be asked, null where it could
     */
    record Pair(
            @Nullable String from,
            @Nullable String to,
            @Nullable MachineAnswer fault) {}

    Pair pair(String from, String to) {
        Known now = known;
        if (now == null || clock.instant().isAfter(now.until())) {
            Provider.Answer answer = provider.languages();
            JsonNode json = answer.json();
            if (json == null) {
                return new Pair(null, null, answer.fault());
            }
            now = new Known(read(json), clock.instant().plus(KNOWN_FOR));
            known = now;
        }
        String source = code(from, List.copyOf(now.targets().keySet()));
        List<String> targets = source == null ? List.of() : now.targets().getOrDefault(source, List.of());
        String target = code(to, targets);
        return source == null || target == null ? new Pair(null, null, null) : new Pair(source, target, null);
    }

    private static Map<String, List<String>> read(JsonNode json) {
        Map<String, List<String>> targets = new HashMap<>();
        List<String> all = new ArrayList<>();
        json.forEach(language -> all.add(language.path("code").asString("")));
        json.forEach(language -> {
            List<String> own = new ArrayList<>();
            language.path("targets").forEach(target -> own.add(target.asString("")));
            targets.put(language.path("code").asString(""), own.isEmpty() ? all : own);
        });
        return targets;
    }

    private @Nullable String code(String ours, List<String> theirs) {
        String wanted = told.getOrDefault(ours, ours);
        String before = wanted.toLowerCase(Locale.ROOT) + "-";
        return theirs.stream()
                .filter(wanted::equalsIgnoreCase)
                .findFirst()
                .or(() -> theirs.stream()
                        .filter(code -> code.toLowerCase(Locale.ROOT).startsWith(before))
                        .sorted()
                        .findFirst())
                .orElse(null);
    }
}
